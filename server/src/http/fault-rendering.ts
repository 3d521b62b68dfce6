/** What a caller is told when a request fails: faults, the framework's errors, an outage, surprises. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { Fault, faults } from '../fault.ts'
import { exchangeOf } from './exchange.ts'
import { toFaultBody } from './fault-body.ts'
import { isOutage } from './outage.ts'

/** Renders faults, framework errors and surprises in the contract's body; a surprise is logged once, with its cause. */
export function addFaultRendering(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const fault = error instanceof Fault ? error : fromFramework(error, request, log)
    reply
      .headers(fault.headers)
      .code(fault.status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(toFaultBody(fault)))
  })
}

/** What a caller waits before it asks again: as long as the embedded PostgreSQL takes to come back. */
const outageSeconds = '5'

function fromFramework(error: unknown, request: FastifyRequest, log: Logger): Fault {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500
  // Clients resend whatever is not 400, 401, 403, 404 or 409: framework refusals all become 400 (decision 6).
  if (status >= 400 && status < 500)
    return faults.invalidInput({ reason: error instanceof Error ? error.message : String(error) })
  // Values that PostgreSQL cannot hold (a NUL in a text, a number out of range) are the caller's to correct.
  if (isDataException(error))
    return faults.invalidInput({ reason: 'a value is out of the range that can be stored' })
  const { correlationId } = exchangeOf(request)
  if (isOutage(error)) {
    log.error({ err: error, correlationId }, 'database unavailable')
    return faults.databaseUnavailable({ correlationId }, { headers: { 'retry-after': outageSeconds } })
  }
  log.error({ err: error, correlationId }, 'request failed')
  return faults.unexpected({ correlationId })
}

const isDataException = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^22\w{3}$/.test(error.code)
