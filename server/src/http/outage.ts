/** Telling an outage of the database, which passes by itself, from a mistake of ours. */

/** PostgreSQL's own words for it: a connection failed, was refused or ended; it is stopping, starting, or has none left. */
const isOutageState = (code: string): boolean => /^(?:08\w{3}|57P0[1-3]|53300)$/.test(code)

/** The system's words for a connection that cannot be made or has gone. */
const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** The driver's words for it, which have no code. */
const driversWords =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/

/** Whether an error says that PostgreSQL cannot be reached, or that the connection was lost on which it was working. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return isOutageState(code) || connectionCodes.has(code) || driversWords.test(error.message)
}
