/** Routes as values: method, path, who may call, schemas, and a handler that knows nothing of HTTP frameworks. */
import type { Static, TSchema } from 'typebox'
import type { Call } from './call.ts'
import type { Programme, Role } from './caller.ts'

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may call a route. Everything not said is allowed, except where the defaults below say otherwise. */
export interface Who {
  /** App-only tokens. Default true; false answers 403/900329. */
  app?: boolean
  /** App+user tokens. Default true. */
  user?: boolean
  /** Roles of which a person needs one. Default: any role. Apps have no roles and are ruled by `app` alone. */
  roles?: readonly Role[]
  /** Partner programmes. Default: all for reading; all but `indirect_reseller` for writing (403/800039). */
  programmes?: readonly Programme[]
  /** The operator instead of partners. Default false. */
  operator?: boolean
  /** No token at all: public pages and probes. Default false. */
  anyone?: boolean
}

/** What a handler answers. Built with `ok`, `created`, `accepted`, `noContent`, `bytes`. */
export interface Answer<Body = unknown> {
  status: number
  body?: Body
  headers?: Record<string, string>
  /** What bytes are; everything else says so itself. */
  contentType?: string
}

export const ok = <Body>(body: Body, headers?: Record<string, string>): Answer<Body> => ({
  status: 200,
  body,
  headers,
})
export const created = <Body>(body: Body, headers?: Record<string, string>): Answer<Body> => ({
  status: 201,
  body,
  headers,
})
export const accepted = <Body>(body: Body, headers?: Record<string, string>): Answer<Body> => ({
  status: 202,
  body,
  headers,
})
export const noContent = (): Answer<never> => ({ status: 204 })
/** A file or pre-serialised JSON; `body` is sent as it is. */
export const bytes = (
  body: Buffer,
  contentType: string,
  headers?: Record<string, string>,
): Answer<Buffer> => ({ status: 200, body, headers, contentType })

type Read<Schema> = Schema extends TSchema ? Static<Schema> : Record<string, never>

export interface RouteInput<Params, Query, Body> {
  params: Params
  query: Query
  body: Body
  /** Request headers in lower case, for the few calls whose contract names one. */
  headers: Record<string, string | undefined>
}

export interface RouteSpec<Params, Query, Body> {
  method: Method
  /** Path with `:names`, in the contract's spelling; matched without regard to case. */
  path: string
  /** The operation id of `contract/operations-*.csv`, or a name of our own; names metrics and documentation. */
  operation: string
  /** Ids of further operations that the contract has on the same method and path and this route answers too. */
  alsoAnswers?: readonly string[]
  /** One line for the reference pages. */
  summary?: string
  who: Who
  params?: Params
  query?: Query
  body?: Body
  /** A body that may be missing altogether (checkout). */
  bodyOptional?: boolean
  /** The body is a file and handed over as a stream, of any size: `text/csv` or `application/zip`. Needs `reads`. */
  upload?: boolean
  /** Schemas of the successful answers by status; members outside the schema are not sent. */
  answers?: Record<number, TSchema>
  /** A POST that only asks: no transaction, no idempotency row. */
  reads?: boolean
  /**
   * The handler's only write is one statement, which PostgreSQL makes a transaction by itself: one is opened only where the
   * outcome has to be kept with it.
   */
  writesOneStatement?: boolean
  /** How an answer with a secret is kept for a replay: without it, and with it derived again (decision 9). */
  stored?: {
    redact(body: unknown): unknown
    /** `input` is the repeated request's, which is the first one's: its body is part of the key. */
    restore(
      call: Call,
      body: unknown,
      input: RouteInput<Read<Params>, Read<Query>, Read<Body>>,
    ): unknown | Promise<unknown>
  }
  handle(call: Call, input: RouteInput<Read<Params>, Read<Query>, Read<Body>>): Promise<Answer> | Answer
}

/** A route with its types forgotten, as the edge and the walks over all routes see it. */
// biome-ignore lint/suspicious/noExplicitAny: the handler's types were checked where the route was declared
export type Route = RouteSpec<any, any, any>

/** Declares a route; the handler's input is typed by the schemas. */
export const route = <
  const Params extends TSchema | undefined = undefined,
  const Query extends TSchema | undefined = undefined,
  const Body extends TSchema | undefined = undefined,
>(
  spec: RouteSpec<Params, Query, Body>,
): Route => spec

/** Whether a route changes something: it then runs in a transaction and is repeatable by `MS-RequestId`. */
export const isWrite = (route: Route): boolean =>
  route.method !== 'GET' && route.method !== 'HEAD' && !route.reads
