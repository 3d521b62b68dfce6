/** `/healthz`, `/readyz`, `/metrics`, the log line and the timing of every request. */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { ticks } from '../clock.ts'
import type { Platform } from '../platform/platform.ts'
import type { Metrics } from '../platform/telemetry.ts'
import { exchangeOf, type Report } from './exchange.ts'

/** Counts answers by operation, and writes a line for those of the API and for every refusal. */
export const reportTo =
  (log: Logger, { answered }: Metrics): Report =>
  (request, status) => {
    const { operation = 'other', startedAt, caller, correlationId } = exchangeOf(request)
    const milliseconds = ticks() - startedAt
    answered(operation, status, milliseconds / 1000)
    if ((operation === 'other' && status < 400) || !log.isLevelEnabled('info')) return
    log.info(
      {
        operation,
        method: request.method,
        status,
        milliseconds: Math.round(milliseconds),
        partner: caller?.tenantId,
        app: caller?.appId,
        correlationId,
      },
      'request',
    )
  }

export function addProbes(app: FastifyInstance, { db }: Pick<Platform, 'db'>, { registry }: Metrics): void {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }))
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await sql`select 1`.execute(db)
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'database unreachable' })
    }
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
