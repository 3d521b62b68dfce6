import createClient, { type FetchOptions, type Middleware } from 'openapi-fetch'
import { faultOf, KontorFault, unreachable } from './fault.ts'
import type { paths as describedPaths } from './openapi.generated.ts'
import { type NextLink, type Page, pagesFrom, pathOf } from './paging.ts'
import { defaultPatience, type Patience, patientFetch } from './patience.ts'
import type { TokenProvider } from './tokens.ts'

export interface KontorOptions {
  /** Address of the server, without `/v1`. */
  root: string
  tokens: TokenProvider
  /** Language of names, descriptions and faults, such as `sv-SE`. Default: the server's, `en-US`. */
  locale?: string
  /** One correlation id for everything this client does; otherwise each call gets its own. */
  correlationId?: string
  /** Names the caller in the server's records. */
  application?: string
  patience?: Partial<Patience>
  fetch?: typeof fetch
}

/** The description leaves `HEAD` out. */
interface HeadPaths {
  '/v1/domains/{domain}': {
    head: { parameters: { path: { domain: string } }; responses: { 200: { content?: never } } }
  }
}
type paths = describedPaths & HeadPaths

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete' | 'head'
type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never
}[keyof paths]

/** What a successful call answers: the JSON of its 200, 201 or 202. */
export type Answer<P extends keyof paths, M extends Method> = JsonOf<OperationOf<P, M>>
/** The JSON body that an operation takes. */
export type Question<P extends keyof paths, M extends Method> =
  OperationOf<P, M> extends { requestBody?: infer Body } ? ContentOf<NonNullable<Body>> : never
type JsonOf<Operation> = Operation extends { responses: infer R }
  ? { [S in keyof R & (200 | 201 | 202)]: ContentOf<R[S]> }[keyof R & (200 | 201 | 202)]
  : never
type ContentOf<R> = R extends { content: { 'application/json': infer Body } } ? Body : undefined

type OperationOf<P extends keyof paths, M extends Method> =
  paths[P] extends Record<M, infer Operation> ? Operation : never
/** Parameters, body, headers and signal; may be left out where the operation requires none of them. */
type Init<Operation> =
  Partial<FetchOptions<Operation>> extends FetchOptions<Operation>
    ? [FetchOptions<Operation>?]
    : [FetchOptions<Operation>]
type Ask<M extends Method> = <P extends PathsWith<M>>(
  path: P,
  ...init: Init<OperationOf<P, M>>
) => Promise<JsonOf<OperationOf<P, M>>>

type CollectionPath = {
  [P in PathsWith<'get'>]: JsonOf<OperationOf<P, 'get'>> extends Page<unknown> ? P : never
}[PathsWith<'get'>]
type PageAt<P extends CollectionPath> = Extract<JsonOf<OperationOf<P, 'get'>>, Page<unknown>>
type ItemAt<P extends CollectionPath> = PageAt<P>['items'][number]

/**
 * The typed client. Each method answers the JSON of the operation or throws a `KontorFault`.
 * Writes carry an `MS-RequestId` of their own, kept over every resend; pass the header to keep it over your own retries.
 */
export interface Kontor {
  get: Ask<'get'>
  put: Ask<'put'>
  post: Ask<'post'>
  patch: Ask<'patch'>
  delete: Ask<'delete'>
  /** Whether the resource of a `HEAD` operation exists (200) or not (404). */
  exists: <P extends PathsWith<'head'>>(path: P, ...init: Init<OperationOf<P, 'head'>>) => Promise<boolean>
  /** Every page of a collection, each fetched when asked for. */
  pages: <P extends CollectionPath>(
    path: P,
    ...init: Init<OperationOf<P, 'get'>>
  ) => AsyncGenerator<PageAt<P>, void>
  /** Every item of a collection, over all its pages. */
  items: <P extends CollectionPath>(
    path: P,
    ...init: Init<OperationOf<P, 'get'>>
  ) => AsyncGenerator<ItemAt<P>, void>
  /** The page a link leads to, with the link's headers: for a “show more” that remembers where it was. */
  follow: <P extends Page<unknown>>(link: NextLink, options?: { signal?: AbortSignal }) => Promise<P>
}

/** A client for one caller. It keeps no state but the provider's token. */
export function createKontor(options: KontorOptions): Kontor {
  const patience = { ...defaultPatience, ...options.patience }
  const api = createClient<paths>({
    baseUrl: options.root,
    fetch: authorised(patientFetch(options.fetch ?? fetch, patience), options.tokens),
  })
  api.use(contractHeaders(options), faults)

  // The typed surface is `Kontor`; inside, one loosely typed call serves every method.
  type LooseInit = { headers?: Record<string, string>; signal?: AbortSignal } & Record<string, unknown>
  const call = async (method: Method, path: string, init: LooseInit = {}): Promise<unknown> =>
    (await (api.request as unknown as LooseRequest)(method, path, init)).data
  const follow = (link: NextLink, { signal }: { signal?: AbortSignal } = {}) =>
    call('get', pathOf(link), { headers: headersOf(link), ...(signal && { signal }) }) as Promise<
      Page<unknown>
    >

  async function* pages(path: string, init?: LooseInit) {
    yield* pagesFrom((await call('get', path, init)) as Page<unknown>, follow)
  }
  async function* items(path: string, init?: LooseInit) {
    for await (const page of pages(path, init)) yield* page.items
  }
  async function exists(path: string, init?: LooseInit): Promise<boolean> {
    try {
      await call('head', path, init)
      return true
    } catch (error) {
      if (error instanceof KontorFault && error.status === 404) return false
      throw error
    }
  }
  const ask = (method: Method) => (path: string, init?: LooseInit) => call(method, path, init)
  return {
    get: ask('get'),
    put: ask('put'),
    post: ask('post'),
    patch: ask('patch'),
    delete: ask('delete'),
    exists,
    pages,
    items,
    follow,
  } as unknown as Kontor
}

type LooseRequest = (
  method: Method,
  path: string,
  init: unknown,
) => Promise<{ data?: unknown; response: Response }>

/** Sends with the provider's token, and once more with a new one when the server no longer takes the old. */
function authorised(send: (request: Request) => Promise<Response>, tokens: TokenProvider) {
  return async (request: Request): Promise<Response> => {
    const sendWith = async (token: string) => {
      const copy = request.clone()
      copy.headers.set('Authorization', `Bearer ${token}`)
      return send(copy)
    }
    const answer = await sendWith(await tokens.token())
    return answer.status === 401 ? sendWith(await tokens.token({ renew: true })) : answer
  }
}

function contractHeaders(options: KontorOptions): Middleware {
  return {
    onRequest({ request }) {
      const { headers } = request
      headers.set('Accept', 'application/json')
      if (!headers.has('MS-CorrelationId')) {
        headers.set('MS-CorrelationId', options.correlationId ?? crypto.randomUUID())
      }
      if (request.method !== 'GET' && request.method !== 'HEAD' && !headers.has('MS-RequestId')) {
        headers.set('MS-RequestId', crypto.randomUUID())
      }
      if (options.locale) headers.set('X-Locale', options.locale)
      if (options.application) headers.set('MS-PartnerCenter-Application', options.application)
      return request
    },
  }
}

const faults: Middleware = {
  async onResponse({ request, response }) {
    if (!response.ok) throw await faultOf(response, correlationIdOf(request))
  },
  onError({ request, error }) {
    if (error instanceof KontorFault || isAbort(error)) return error
    return unreachable(error, correlationIdOf(request))
  },
}

function isAbort(error: unknown): error is Error {
  return error instanceof Error && error.name === 'AbortError'
}

function correlationIdOf(request: Request): string {
  return request.headers.get('MS-CorrelationId') ?? ''
}

function headersOf(link: NextLink): Record<string, string> {
  return Object.fromEntries((link.headers ?? []).map(({ key, value }) => [key, value]))
}
