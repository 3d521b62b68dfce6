/** What one request and its answer are known by: in headers, in the log, in the activity records of what it changes. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { ticks } from '../clock.ts'
import { isGuid, newGuid } from '../ids.ts'
import type { Caller } from './caller.ts'

export interface Exchange {
  /** As sent in `MS-RequestId`, or a new one. */
  requestId: string
  /** The client named the request, so that it may send it again. */
  isRepeatable: boolean
  correlationId: string
  /** When the request came, in `ticks`. */
  startedAt: number
  /** Of the route that answers; undefined for what is none of the API's. */
  operation: string | undefined
  /** Once recognised. */
  caller: Caller | undefined
}

/** Tells the log and the metrics of an answer. */
export type Report = (request: FastifyRequest, status: number) => void

declare module 'fastify' {
  interface FastifyRequest {
    // One member for all of it: the framework copies each onto every request.
    exchange: Exchange | null
  }
  interface FastifyInstance {
    /** Called once, as an answer is sent: reports it, and gives the headers that every answer has, names and values in turn. */
    answering(request: FastifyRequest, status: number): string[]
  }
}

/** Correlation and request ids, echoed on every answer, errors included (customers 1.3). */
export function addExchanges(app: FastifyInstance, report: Report): void {
  let isClosing = false
  app.decorateRequest('exchange', null)
  app.decorate('answering', (request, status) => {
    report(request, status)
    const { requestId, correlationId } = exchangeOf(request)
    // In lower case, as they are sent: nobody need fold the names of every answer.
    const headers = ['ms-requestid', requestId, 'ms-correlationid', correlationId, 'ms-cv', nextVector()]
    headers.push('ms-serverid', '1')
    if (isClosing) headers.push('connection', 'close')
    return headers
  })
  // What the framework sends. The edge sends the answers of the API itself.
  app.addHook('onSend', (request, reply, _payload, done) => {
    nameAnswer(request, reply)
    done()
  })
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
}

/** Puts the headers that every answer has on one that the framework sends. */
export function nameAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const headers = reply.server.answering(request, reply.statusCode)
  for (let at = 0; at < headers.length; at += 2) reply.header(headers[at]!, headers[at + 1])
}

/** The exchange of a request that has reached a hook or a handler. */
export const exchangeOf = (request: FastifyRequest): Exchange => request.exchange!

/** Names the operation of a route that is not declared to the edge, for the log and the metrics. */
export const answersFor =
  (operation: string): onRequestHookHandler =>
  (request, _reply, done) => {
    exchangeOf(request).operation = operation
    done()
  }

/** Names a request: the first that happens to it, also where no hook runs. */
export function beginExchange(request: FastifyRequest): void {
  const { headers } = request.raw
  const given = idFrom(headers['ms-requestid'])
  request.exchange = {
    requestId: given ?? newGuid(),
    isRepeatable: given !== undefined,
    correlationId: idFrom(headers['ms-correlationid']) ?? newGuid(),
    startedAt: ticks(),
    operation: undefined,
    caller: undefined,
  }
}

const vectorCounts = { first: 100_000, end: 1_000_000 }
let vector = ''
let vectorCount = vectorCounts.end

/** 16 characters that are different on every answer (client line 61): ten random, six counted until they are used up. */
function nextVector(): string {
  vectorCount++
  if (vectorCount >= vectorCounts.end) {
    vectorCount = vectorCounts.first
    vector = randomBytes(9).toString('base64').slice(0, 10)
  }
  return `${vector}${vectorCount}.0`
}

/** An id as sent; anything that is not printable and short is ignored like a missing one (client line 16). */
function idFrom(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header
  if (!text) return undefined
  if (isGuid(text)) return text
  return /^[\x21-\x7e]{1,100}$/.test(text) ? text : undefined
}
