/**
 * The HTTP edge: turns route values into Fastify routes. Everything that is the same for every call happens here and only
 * here: tokens, roles, lenient reading, validation, idempotency, the transaction, faults, headers, the log line.
 */
import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { type Fault, faults } from '../fault.ts'
import { inTransaction } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import type { Policies } from '../platform/policies.ts'
import { whenReady } from '../platform/snapshots.ts'
import { authorise } from './authorise.ts'
import { type Call, makeCall, surroundings } from './call.ts'
import type { Caller } from './caller.ts'
import { exchangeOf } from './exchange.ts'
import { claim, idempotencyKey, keep, type Outcome } from './idempotency.ts'
import { type RawQuery, readLeniently, readQuery } from './lenient.ts'
import { type Answer, isWrite, type Route, type RouteInput } from './route.ts'
import { type Check, compileCheck } from './validation.ts'

/** Resolves the bearer token of a request. Throws 401 faults. Provided by the identity room at composition. */
export type Authenticate = (authorization: string | undefined) => Caller | Promise<Caller>
/** Refuses a call that exceeds its limits, or lets it pass. Provided at composition. */
export type Throttle = (call: Call, route: Route, params: Record<string, string>) => void | Promise<void>

export interface EdgeOptions {
  platform: Platform
  authenticate: Authenticate
  throttle?: Throttle
}

/** Registers routes on an app made by `makeApp`. */
export function serve(app: FastifyInstance, routes: readonly Route[], options: EdgeOptions): void {
  for (const route of routes) {
    const checks = {
      params: route.params && compileCheck(route.params, 'path'),
      query: route.query && queryReader(route.query),
      body: route.body && compileCheck(route.body, 'body'),
    }
    app.route({
      method: route.method,
      url: route.path,
      schema: documentation(route),
      // Schemas describe and serialise; reading and checking is done leniently below.
      attachValidation: false,
      validatorCompiler: () => () => true,
      onRequest: (request, _reply, done) => {
        exchangeOf(request).operation = route.operation
        if (route.who.anyone) return done()
        try {
          const recognised = recognise(route, options.authenticate, request)
          if (recognised) recognised.then(() => done(), done)
          else done()
        } catch (refusal) {
          done(refusal as Error)
        }
      },
      handler(request, reply) {
        const answer = handle(route, checks, options, request)
        if (!(answer instanceof Promise)) return void send(reply, answer)
        // Not returned: to the framework a promise of nothing would be an empty answer, even while a stream is being sent.
        answer.then((settled) => send(reply, settled)).catch((error) => reply.send(error))
      },
    })
  }
}

function documentation(route: Route) {
  return {
    operationId: route.operation,
    summary: route.summary ?? route.operation,
    tags: [tagOf(route.path)],
    ...(route.who.anyone && { security: [] }),
    ...(route.params && { params: route.params }),
    ...(route.query && { querystring: route.query }),
    ...(route.body && { body: route.body }),
    ...(route.answers && { response: route.answers }),
  }
}

/** Calls of the contract stand together by what they are about, those beside it by whom they are for. */
function tagOf(path: string): string {
  const [, root = '', ...parts] = path.split('/')
  if (root === 'operator' || root === 'sandbox') return root
  const about = path.startsWith('/v1/customers/:customerId/') ? parts[2] : parts.find((part) => part !== 'v1')
  return about ?? root
}

interface Checks {
  params?: Check
  query?: (raw: RawQuery) => ReadQuery
  body?: Check
}

interface ReadQuery {
  query: Record<string, unknown>
  refusal?: Fault
}

/** Reads and checks queries by their schema, each once: the same query string comes as the same object. */
function queryReader(schema: TSchema): (raw: RawQuery) => ReadQuery {
  const check = compileCheck(schema, 'query')
  const known = new WeakMap<RawQuery, ReadQuery>()
  return (raw) => {
    const held = known.get(raw)
    if (held) return held
    const query = Object.freeze(readQuery(schema, raw))
    const refusal = check(query)
    if (refusal) return { query, refusal }
    known.set(raw, { query })
    return { query }
  }
}

/** Finds out who calls, and whether they may. Throws, or rejects with, the fault if not. */
function recognise(route: Route, authenticate: Authenticate, request: FastifyRequest): void | Promise<void> {
  return whenReady(authenticate(request.headers.authorization), (caller) => {
    exchangeOf(request).caller = caller
    const refusal = authorise(route, caller)
    if (refusal) throw refusal
  })
}

function handle(
  route: Route,
  checks: Checks,
  options: EdgeOptions,
  request: FastifyRequest,
): Answer | Promise<Answer> {
  const input = readInput(route, checks, request)
  const { platform, throttle } = options
  const exchange = exchangeOf(request)
  const caller = exchange.caller ?? anonymous
  const isAnywhere = caller.kind === 'operator' || route.who.anyone === true
  const { headers } = request
  return whenReady(surroundings(platform, environmentOf(caller, input.query), isAnywhere), (around) => {
    const { environment, policies } = around
    const call = makeCall({
      platform,
      db: platform.db,
      environment,
      policies,
      caller,
      requestId: exchange.requestId,
      correlationId: exchange.correlationId,
      locale: localeIn(headers['x-locale']),
      afterCommit: atOnce,
    })
    const params = input.params as Record<string, string>
    return whenReady(route.who.anyone ? undefined : throttle?.(call, route, params), () => {
      if (!isWrite(route)) return route.handle(call, input)
      const key = keyOf(route, request, caller)
      if (!key && route.writesOneStatement) return route.handle(call, input)
      return write(route, { call, policies, input, key })
    })
  })
}

/** Outside a transaction there is no commit to wait for. */
const atOnce = (work: () => void): void => work()

const localeIn = (asked: string | string[] | undefined): string =>
  asked === undefined ? 'en-US' : String(asked).slice(0, 35)

function keyOf(route: Route, request: FastifyRequest, caller: Caller): Buffer | undefined {
  const { isRepeatable, requestId } = exchangeOf(request)
  if (!isRepeatable) return undefined
  return idempotencyKey({ caller, method: route.method, url: request.url, requestId, body: request.body })
}

interface Write {
  call: Call
  policies: Policies
  input: RouteInput<never, never, never>
  key: Buffer | undefined
}

/** Runs a handler in a transaction, once per key, and then what waits for its commit. */
async function write(route: Route, { call, policies, input, key }: Write): Promise<Answer> {
  const waiting: (() => void)[] = []
  const afterCommit = (work: () => void) => void waiting.push(work)
  const answer = await inTransaction(call.db, async (tx) => {
    // A transaction that could not be committed is begun again.
    waiting.length = 0
    const inside = makeCall({ ...call, policies, db: tx, afterCommit })
    const earlier = key && (await claim(tx, key))
    if (earlier) return replayed(route, inside, earlier, input)
    const fresh = await route.handle(inside, input)
    if (key) await keep(tx, key, outcomeOf(route, fresh))
    return fresh
  })
  for (const work of waiting) work()
  return answer
}

/** The operator names an environment where one matters; partners live in one. */
const environmentOf = (caller: Caller, query: unknown): string =>
  caller.kind === 'partner'
    ? caller.partner.environmentId
    : String((query as { environment?: string }).environment ?? '')

const anonymous: Caller = {
  kind: 'operator',
  tenantId: '00000000-0000-0000-0000-000000000000',
  appId: 'anonymous',
  appOnly: true,
  roles: [],
}

const noQuery: ReadQuery = { query: Object.freeze({}) }

function readInput(route: Route, checks: Checks, request: FastifyRequest): RouteInput<never, never, never> {
  const { query, refusal: queryRefusal } = checks.query?.(request.query as RawQuery) ?? noQuery
  // An optional body may also be a literal such as "success" (client line 25): it says nothing.
  const isAbsent = route.bodyOptional && (typeof request.body !== 'object' || request.body === null)
  const body = route.body && !isAbsent ? readLeniently(route.body, request.body) : isAbsent ? undefined : {}
  const isFile = request.body instanceof Readable
  if (route.upload ? !isFile : isFile && !isAbsent)
    throw faults.invalidInput({
      reason: route.upload ? 'the body is no file; send text/csv or application/zip' : 'the body is not JSON',
    })
  const refusal =
    checks.params?.(request.params) ?? queryRefusal ?? (isAbsent ? undefined : checks.body?.(body))
  if (refusal) throw refusal
  const read = route.upload ? request.body : body
  return { params: request.params, query, body: read, headers: request.headers } as RouteInput<
    never,
    never,
    never
  >
}

function outcomeOf(route: Route, answer: Answer): Outcome {
  const body = route.stored ? route.stored.redact(answer.body) : answer.body
  return {
    status: answer.status,
    headers: answer.headers ?? {},
    body: body === undefined ? undefined : JSON.stringify(body),
  }
}

async function replayed(
  route: Route,
  call: Call,
  { status, headers, body }: Outcome,
  input: RouteInput<never, never, never>,
): Promise<Answer> {
  const parsed: unknown = body === undefined ? undefined : JSON.parse(body)
  return {
    status,
    headers,
    body: route.stored && parsed !== undefined ? await route.stored.restore(call, parsed, input) : parsed,
  }
}

/**
 * Sends an answer: JSON by the route's schema, bytes, or a stream. Only a stream with the framework's help: its way of sending, which
 * fits whatever a handler may give it, costs more than everything that the edge does before.
 */
function send(reply: FastifyReply, { status, body, headers, contentType = jsonType }: Answer): void {
  const isMade = body === undefined || Buffer.isBuffer(body)
  if (!isMade && body instanceof Readable)
    return void reply
      .code(status)
      .headers(headers ?? {})
      .send(body)
  const content = isMade ? body : String(reply.code(status).serialize(body))
  const sent = reply.server.answering(reply.request, status)
  for (const name in headers) sent.push(name, headers[name]!)
  if (content !== undefined)
    sent.push('content-type', contentType, 'content-length', String(Buffer.byteLength(content)))
  else if (status !== 204) sent.push('content-length', '0')
  reply.hijack()
  reply.raw.writeHead(status, sent).end(content)
}

const jsonType = 'application/json; charset=utf-8'
