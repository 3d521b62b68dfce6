/**
 * The HTTP edge: turns route values into Fastify routes. Everything that is the same for every call happens here and only
 * here: tokens, roles, lenient reading, validation, idempotency, the transaction, faults, headers, the log line.
 */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { Fault, faults } from '../fault.ts'
import { isGuid, newGuid } from '../ids.ts'
import { inTransaction } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { authorise } from './authorise.ts'
import { type Call, makeCall, surroundings } from './call.ts'
import type { Caller } from './caller.ts'
import { toFaultBody } from './fault-body.ts'
import { claim, idempotencyKey, keep, type Outcome } from './idempotency.ts'
import { readLeniently, readQuery } from './lenient.ts'
import { type Answer, isWrite, type Route, type RouteInput } from './route.ts'
import { type Check, compileCheck } from './validation.ts'

/** Resolves the bearer token of a request. Throws 401 faults. Provided by the identity room at composition. */
export type Authenticate = (authorization: string | undefined) => Caller | Promise<Caller>
/** Refuses a call that exceeds its limits, or lets it pass. Provided at composition. */
export type Throttle = (call: Call, route: Route, params: Record<string, string>) => void | Promise<void>

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller
    requestIdGiven?: string
    correlationId: string
    answerRequestId: string
  }
}

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
      query: route.query && compileCheck(route.query, 'query'),
      body: route.body && compileCheck(route.body, 'body'),
    }
    app.route({
      method: route.method,
      url: route.path,
      config: { operation: route.operation },
      schema: documentation(route),
      // Schemas describe and serialise; reading and checking is done leniently below.
      attachValidation: false,
      validatorCompiler: () => () => true,
      onRequest: (request, _reply, done) => {
        if (route.who.anyone) return done()
        try {
          const recognised = recognise(route, options.authenticate, request)
          if (recognised) recognised.then(() => done(), done)
          else done()
        } catch (refusal) {
          done(refusal as Error)
        }
      },
      handler: (request, reply) => handle(route, checks, options, request, reply),
    })
  }
}

function documentation(route: Route) {
  return {
    operationId: route.operation,
    summary: route.summary ?? route.operation,
    tags: [route.path.split('/')[route.path.startsWith('/v1/customers/:customerId/') ? 4 : 2] ?? 'platform'],
    ...(route.params && { params: route.params }),
    ...(route.query && { querystring: route.query }),
    ...(route.body && { body: route.body }),
    ...(route.answers && { response: route.answers }),
  }
}

interface Checks {
  params?: Check
  query?: Check
  body?: Check
}

/**
 * What is in memory answers without waiting: a promise where none is needed would cost a cheap question as much as its answer.
 */
const whenReady = <Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> => (value instanceof Promise ? value.then(next) : next(value))

/** Finds out who calls, and whether they may. Throws, or rejects with, the fault if not. */
function recognise(route: Route, authenticate: Authenticate, request: FastifyRequest): void | Promise<void> {
  return whenReady(authenticate(request.headers.authorization), (caller) => {
    request.caller = caller
    const refusal = authorise(route, caller)
    if (refusal) throw refusal
  })
}

function handle(
  route: Route,
  checks: Checks,
  options: EdgeOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const input = readInput(route, checks, request)
  const { platform, throttle } = options
  const caller = request.caller ?? anonymous
  const isAnywhere = caller.kind === 'operator' || route.who.anyone === true
  return whenReady(surroundings(platform, environmentOf(caller, input.query), isAnywhere), (around) => {
    const afterCommit: (() => void)[] = []
    const callOn = (db: Call['db']): Call =>
      makeCall({
        platform,
        db,
        ...around,
        caller,
        requestId: request.answerRequestId,
        correlationId: request.correlationId,
        locale: String(request.headers['x-locale'] ?? 'en-US').slice(0, 35),
        afterCommit: (work) => afterCommit.push(work),
      })
    const call = callOn(platform.db)
    const params = input.params as Record<string, string>
    return whenReady(route.who.anyone ? undefined : throttle?.(call, route, params), () => {
      const key = isWrite(route) ? keyOf(route, request, caller) : undefined
      const needsTransaction = isWrite(route) && (key || !route.writesOneStatement)
      if (!needsTransaction) return whenReady(route.handle(call, input), (answer) => send(reply, answer))
      return write(route, { platform, input, key, callOn, afterCommit }).then((answer) => send(reply, answer))
    })
  })
}

const keyOf = (route: Route, request: FastifyRequest, caller: Caller): Buffer | undefined =>
  request.requestIdGiven === undefined
    ? undefined
    : idempotencyKey({
        caller,
        method: route.method,
        url: request.url,
        requestId: request.requestIdGiven,
        body: request.body,
      })

interface Write {
  platform: Platform
  input: RouteInput<never, never, never>
  key: Buffer | undefined
  callOn(db: Call['db']): Call
  afterCommit: (() => void)[]
}

/** Runs a handler in a transaction, once per key, and then what waits for its commit. */
async function write(route: Route, { platform, input, key, callOn, afterCommit }: Write): Promise<Answer> {
  const answer = await inTransaction(platform.db, async (tx) => {
    afterCommit.length = 0
    const call = callOn(tx)
    const earlier = key && (await claim(tx, key))
    if (earlier) return replayed(route, call, earlier, input)
    const fresh = await route.handle(call, input)
    if (key) await keep(tx, key, outcomeOf(route, fresh))
    return fresh
  })
  for (const work of afterCommit) work()
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

function readInput(route: Route, checks: Checks, request: FastifyRequest): RouteInput<never, never, never> {
  const query = route.query
    ? (readQuery(route.query, request.query as Record<string, string | string[]>) ?? {})
    : {}
  // An optional body may also be a literal such as "success" (client line 25): it says nothing.
  const isAbsent = route.bodyOptional && (typeof request.body !== 'object' || request.body === null)
  const body = route.body && !isAbsent ? readLeniently(route.body, request.body) : isAbsent ? undefined : {}
  const refusal =
    checks.params?.(request.params) ?? checks.query?.(query) ?? (isAbsent ? undefined : checks.body?.(body))
  if (refusal) throw refusal
  return { params: request.params, query, body, headers: request.headers } as RouteInput<never, never, never>
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

function send(reply: FastifyReply, { status, body, headers }: Answer): FastifyReply {
  if (headers) reply.headers(headers)
  return reply.code(status).send(body)
}

/** Correlation and request ids, echoed on every answer, errors included (customers 1.3). */
export function addDiagnostics(app: FastifyInstance): void {
  app.decorateRequest('correlationId', '')
  app.decorateRequest('answerRequestId', '')
  app.addHook('onRequest', (request, reply, done) => {
    diagnose(request, reply)
    done()
  })
}

/** Names a request and its answer. Also for requests that never reach a route, where no hook runs. */
export function diagnose(request: FastifyRequest, reply: FastifyReply): void {
  request.requestIdGiven = idFrom(request.headers['ms-requestid'])
  request.answerRequestId = request.requestIdGiven ?? newGuid()
  request.correlationId = idFrom(request.headers['ms-correlationid']) ?? newGuid()
  reply.headers({
    'MS-RequestId': request.answerRequestId,
    'MS-CorrelationId': request.correlationId,
    'MS-CV': nextVector(),
    'MS-ServerId': '1',
  })
}

const vector = randomBytes(12)
let vectorCount = 0

/** A short vector that is different on every answer: random for this process, then counted. */
function nextVector(): string {
  vectorCount = (vectorCount + 1) % 0x1_0000_0000
  vector.writeUInt32BE(vectorCount, 8)
  return `${vector.toString('base64')}.0`
}

/** An id as sent; anything that is not printable and short is ignored like a missing one (client line 16). */
function idFrom(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header
  if (!text) return undefined
  if (isGuid(text)) return text
  return /^[\x21-\x7e]{1,100}$/.test(text) ? text : undefined
}

/** Renders faults, framework errors and surprises in the contract's body; a surprise is logged once, with its cause. */
export function addFaultRendering(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const fault = error instanceof Fault ? error : fromFramework(error, request, log)
    reply
      .headers(fault.headers)
      .code(fault.status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(toFaultBody(fault)))
  })
}

function fromFramework(error: unknown, { correlationId }: FastifyRequest, log: Logger): Fault {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500
  // Clients resend whatever is not 400, 401, 403, 404 or 409: framework refusals all become 400 (decision 6).
  if (status >= 400 && status < 500)
    return faults.invalidInput({ reason: error instanceof Error ? error.message : String(error) })
  // Values that PostgreSQL cannot hold (a NUL in a text, a number out of range) are the caller's to correct.
  if (isDataException(error))
    return faults.invalidInput({ reason: 'a value is out of the range that can be stored' })
  log.error({ err: error, correlationId }, 'request failed')
  return faults.unexpected({ correlationId })
}

const isDataException = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^22\w{3}$/.test(error.code)
