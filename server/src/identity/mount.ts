import Fastify, { type FastifyRequest, type InjectOptions } from 'fastify'
import type { Provider } from 'oidc-provider'

export interface Question {
  method: 'GET' | 'POST'
  /** Path and query on the library's side. */
  url: string
  form?: Record<string, string>
  /** Headers of the client that the library needs, beside its address. */
  headers?: Record<string, string | undefined>
}

export interface ProviderAnswer {
  status: number
  headers: Record<string, string | string[]>
  body: string
}

/** The token library as a function from request to answer. */
export type AskProvider = (asker: FastifyRequest, question: Question) => Promise<ProviderAnswer>

/** Headers that belong to the inner connection, and those about other origins, which we do not serve. */
const notPassedOn = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
  'vary',
])

/**
 * Mounts the library. It speaks Koa and reads its own bodies, while its requests and answers have to be rewritten on the way:
 * so it sits in a server that never listens and is asked in memory.
 */
export async function mountProvider(provider: Provider, publicUrl: string): Promise<AskProvider> {
  const serve = provider.callback()
  const server = Fastify({ logger: false })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_request, _payload, done) => done(null))
  server.all('/*', (request, reply) => {
    reply.hijack()
    void serve(request.raw, reply.raw)
  })
  await server.ready()

  return async (asker, { method, url, form, headers }) => {
    const options: InjectOptions = {
      method,
      url,
      remoteAddress: asker.ip,
      headers: {
        ...withoutUndefined({
          host: asker.headers.host,
          'accept-language': asker.headers['accept-language'],
          ...headers,
        }),
        accept: form ? 'application/json' : 'text/html',
        'x-forwarded-proto': publicUrl.startsWith('https:') ? 'https' : asker.protocol,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { payload: new URLSearchParams(form).toString() }),
    }
    const response = await server.inject(options)
    const passedOn = Object.entries(response.headers).filter(
      ([name]) => !notPassedOn.has(name) && !name.startsWith('access-control-'),
    )
    return {
      status: response.statusCode,
      headers: Object.fromEntries(passedOn) as ProviderAnswer['headers'],
      body: response.payload,
    }
  }
}

const withoutUndefined = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
