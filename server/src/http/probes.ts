/** `/healthz`, `/readyz`, `/metrics`, the log line and the timing of every request. */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Platform } from '../platform/platform.ts'
import { openMetrics } from '../platform/telemetry.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: string
  }
}

export function addProbes(app: FastifyInstance, platform: Platform): void {
  const { registry, requestSeconds } = openMetrics(platform)

  app.addHook('onResponse', (request, reply, done) => {
    const operation = request.routeOptions.config?.operation ?? 'other'
    const seconds = reply.elapsedTime / 1000
    requestSeconds.observe({ operation, method: request.method, status: reply.statusCode }, seconds)
    if ((operation !== 'other' || reply.statusCode >= 400) && platform.log.isLevelEnabled('info')) {
      platform.log.info(
        {
          operation,
          method: request.method,
          status: reply.statusCode,
          milliseconds: Math.round(reply.elapsedTime),
          partner: request.caller?.tenantId,
          app: request.caller?.appId,
          correlationId: request.correlationId,
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
