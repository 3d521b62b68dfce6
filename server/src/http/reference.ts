/** `/openapi.json` and the reference pages at `/docs`, made from the routes themselves. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifySchema } from 'fastify'

/** Must be registered before the routes it describes. */
export async function addReference(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kontor',
        version: '0.1.0',
        description:
          'Partner commerce: the REST contract of the Partner Center, plus /sandbox and /operator. Kontor is independent software, not affiliated with Microsoft.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      security: [{ bearer: [] }],
    },
    transform: ({ schema, url }) => ({ schema: withSecurity(schema), url }),
  })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await app.register(swaggerUi, { routePrefix: '/docs' })
}

/** Only the edge asks for bearer tokens: what is not declared to it needs none, unless it says so itself. */
const withSecurity = (schema: FastifySchema = {}): FastifySchema =>
  schema.operationId || schema.security ? schema : { ...schema, security: [] }
