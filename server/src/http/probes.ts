/** `/healthz`, `/readyz`, `/metrics`, the log line and the timing of every request. */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { ticks } from '../clock.ts'
import type { Platform } from '../platform/platform.ts'
import { openMetrics } from '../platform/telemetry.ts'
import { exchangeOf } from './exchange.ts'

export function addProbes(app: FastifyInstance, platform: Platform): void {
  const { registry, answered } = openMetrics(platform)

  // As the answer is sent: waiting until the last byte has left would cost each request its own listeners.
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { operation = 'other', startedAt, caller, correlationId } = exchangeOf(request)
    const milliseconds = ticks() - startedAt
    answered(operation, reply.statusCode, milliseconds / 1000)
    if ((operation !== 'other' || reply.statusCode >= 400) && platform.log.isLevelEnabled('info')) {
      platform.log.info(
        {
          operation,
          method: request.method,
          status: reply.statusCode,
          milliseconds: Math.round(milliseconds),
          partner: caller?.tenantId,
          app: caller?.appId,
          correlationId,
        },
        'request',
      )
    }
    done()
  })

  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }))
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await sql`select 1`.execute(platform.db)
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'database unreachable' })
    }
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
