import type { FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { askedInMemory, KeptAnswer } from './kept-answer.ts'

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

/** Headers about the bytes that the library would have sent, and those about other origins, which we do not serve. */
const notPassedOn = new Set(['content-length', 'vary'])

/** Mounts the library. It speaks Koa and reads its own bodies, while its requests and answers have to be rewritten on the way. */
export function mountProvider(provider: Provider, publicUrl: string): AskProvider {
  const serve = provider.callback()

  return async (asker, { method, url, form, headers }) => {
    const request = askedInMemory({
      method,
      url,
      ip: asker.ip,
      headers: withoutUndefined({
        // The oldest clients name none.
        host: asker.headers.host ?? new URL(publicUrl).host,
        'accept-language': asker.headers['accept-language'],
        ...headers,
        accept: form ? 'application/json' : 'text/html',
        'x-forwarded-proto': publicUrl.startsWith('https:') ? 'https' : asker.protocol,
        'content-type': form && 'application/x-www-form-urlencoded',
      }),
      body: form && new URLSearchParams(form).toString(),
    })
    const answer = new KeptAnswer()
    await serve(request, answer.asResponse())
    const passedOn = Object.entries(answer.getHeaders()).filter(
      ([name]) => !notPassedOn.has(name) && !name.startsWith('access-control-'),
    )
    return { status: answer.statusCode, headers: Object.fromEntries(passedOn), body: answer.body }
  }
}

const withoutUndefined = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
