/** The portal's built files at `/`; every other path that is not the API's is the portal's own to route. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { faults } from '../fault.ts'
import { toFaultBody } from './fault-body.ts'

const builtPortal = fileURLToPath(new URL('../../../portal/dist/', import.meta.url))

/** Prefixes that are never the portal's (decision 36). */
const apiPrefix =
  /^\/+(v1|v1\.0|v3|webhooks|sandbox|operator\/v1|partner|auditactivity|generatetoken|[^/]+\/oauth2|[^/]+\/v2\.0)(\/|$|\?)/i

/** No other site shows the portal in a frame of its own, where people would press what they do not see. */
const safety = {
  'content-security-policy': "frame-ancestors 'none'; base-uri 'self'; object-src 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

export async function addPortal(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${builtPortal}index.html`)
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: builtPortal,
      preCompressed: true,
      setHeaders: (reply, path) => {
        reply.headers(safety)
        // Vite names its assets by content, so they never go stale.
        reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const isPage =
      request.method === 'GET' && !apiPrefix.test(request.url) && !/\.\w+$/.test(request.url.split('?')[0]!)
    if (isPage && isBuilt) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    const [path] = request.url.split('?')
    const fault = faults.pathNotServed({ method: request.method, path: path!.slice(0, 200) })
    return reply
      .code(404)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(toFaultBody(fault)))
  })
}
