/** The Fastify instance as real clients need it (client lines 1–9, 25, 35, 37), before any route is added. */
import { maxHeaderSize } from 'node:http'
import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { Fault, faults } from '../fault.ts'
import { addExchanges, beginExchange, nameAnswer, type Report } from './exchange.ts'
import { toFaultBody } from './fault-body.ts'
import { addFaultRendering } from './fault-rendering.ts'
import { readQueryString } from './lenient.ts'

/** The largest request body, in bytes; price sheets and other files have routes of their own. */
export const bodyMax = 1_048_576

/** The longest path parameter; catalogue ids and opaque audit ids fit (decision 6). */
export const pathParameterMax = 500

export interface ServerOptions {
  log: Logger
  tls?: { cert: string; key: string }
  /** Addresses and subnets of proxies that tell who asked through them. */
  trustedProxies?: readonly string[]
  report?: Report
}

/** Paths ignore case, trailing and doubled slashes; bodies may be missing, literal, with a byte order mark, of any type. */
export function makeServer({
  log,
  tls,
  trustedProxies = [],
  report = () => {},
}: ServerOptions): FastifyInstance {
  const app = Fastify({
    // Requests are named (exchange.ts) and logged by us, one line each (probes.ts): the framework's way would cost more than most.
    logger: false,
    genReqId: () => '',
    bodyLimit: bodyMax,
    ...(trustedProxies.length > 0 && { trustProxy: [...trustedProxies] }),
    // Most requests are questions without a body: they need no stream that ends at once.
    ...(tls ? { https: { ...tls, optimizeEmptyRequests: true } } : { http: { optimizeEmptyRequests: true } }),
    routerOptions: {
      caseSensitive: false,
      ignoreTrailingSlash: true,
      ignoreDuplicateSlashes: true,
      maxParamLength: pathParameterMax,
      querystringParser: readQueryString,
    },
    clientErrorHandler: refuseUnreadable,
    // A request that cannot even be routed still deserves a fault body.
    frameworkErrors: ({ message }, request, reply) => {
      const [asked, answer] = [request as unknown as FastifyRequest, reply as FastifyReply]
      beginExchange(asked)
      nameAnswer(asked, answer.status(400))
      void answer.send(toFaultBody(faults.invalidInput({ reason: message })))
    },
  }) as unknown as FastifyInstance
  app.addHook('onRequest', (request, _reply, done) => {
    beginExchange(request)
    forgetTypeOfNothing(request)
    done()
  })
  readAnyBody(app)
  endConnectionsOnClose(app)
  addExchanges(app, report)
  addFaultRendering(app, log)
  return app
}

/** What a stop waits for at most, in milliseconds, before it cuts off requests under way. */
const graceMilliseconds = 10_000

/**
 * Requests under way when the server stops are answered and end their connections (exchange.ts). One on which nothing was ever
 * asked, such as browsers open ahead of need, would hold the stop up until it times out.
 */
function endConnectionsOnClose(app: FastifyInstance): void {
  const connections = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  app.addHook('preClose', (done) => {
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy()
    setTimeout(() => app.server.closeAllConnections(), graceMilliseconds).unref()
    done()
  })
}

/**
 * What is not HTTP, or has more headers than are read, is refused with a fault body too, and with 400: clients go on sending
 * what is answered 431 (client line 55).
 */
function refuseUnreadable({ code }: NodeJS.ErrnoException, socket: Socket): void {
  const isGone = code === 'ECONNRESET' || code === 'ERR_HTTP_REQUEST_TIMEOUT' || !socket.writable
  if (isGone) return void socket.destroy()
  const reason =
    code === 'HPE_HEADER_OVERFLOW' ? `the headers are longer than ${maxHeaderSize} bytes` : 'this is not HTTP'
  const body = JSON.stringify(toFaultBody(faults.invalidInput({ reason })))
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const byteOrderMark = 0xfeff

/** What files are sent as; browsers of some systems call CSV by the last. Only routes for uploads take them. */
const fileTypes = ['text/csv', 'application/zip', 'application/x-zip-compressed', 'application/vnd.ms-excel']

/** A request without a body has no stream (optimizeEmptyRequests): nothing must wait for its end, whatever type it names. */
function forgetTypeOfNothing({ raw: { headers } }: FastifyRequest): void {
  const isEmpty = headers['content-length'] === undefined && headers['transfer-encoding'] === undefined
  if (isEmpty && headers['content-type'] !== undefined) headers['content-type'] = undefined
}

/** JSON whatever the content type says; an empty body is "no body". Routes with other formats add parsers of their own. */
function readAnyBody(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(fileTypes, (_request, payload, done) => done(null, payload))
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, text, done) => {
    const sent = String(text)
    const json = sent.charCodeAt(0) === byteOrderMark ? sent.slice(1) : sent
    if (/^\s*$/.test(json)) return done(null, undefined)
    parseJson(request, json, (error, value) => {
      if (!error) return done(null, value)
      const reason = request.headers['content-encoding']
        ? 'the body is compressed; send it as it is'
        : 'the body is not JSON'
      done(error instanceof Fault ? error : faults.invalidInput({ reason }), undefined)
    })
  })
}
