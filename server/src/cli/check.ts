/** One thing the doctor looked at. */
export interface Check {
  name: string
  outcome: 'ok' | 'warning' | 'failed'
  /** What was seen. */
  text: string
  /** What to do about it, where something is to be done. */
  remedy?: string
}

export const ok = (name: string, text: string): Check => ({ name, outcome: 'ok', text })
export const warning = (name: string, text: string, remedy: string): Check => ({
  name,
  outcome: 'warning',
  text,
  remedy,
})
export const failed = (name: string, text: string, remedy: string): Check => ({
  name,
  outcome: 'failed',
  text,
  remedy,
})

/** The message of whatever was thrown. */
export const reasonOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem)
