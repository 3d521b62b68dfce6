/** What a Koa application is asked with and answers into, in memory: the few members of Node's messages that it uses. */
import { EventEmitter } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

export interface KeptQuestion {
  method: string
  /** Path and query. */
  url: string
  headers: IncomingHttpHeaders
  body?: string
  /** The address of who asks. */
  ip: string
}

/** A request that came over no connection. */
export function askedInMemory({ method, url, headers, body, ip }: KeptQuestion): IncomingMessage {
  const bytes = body === undefined ? [] : [Buffer.from(body)]
  return Object.assign(Readable.from(bytes), {
    method,
    url,
    headers: { ...headers, ...(bytes[0] && { 'content-length': String(bytes[0].length) }) },
    httpVersionMajor: 1,
    socket: { remoteAddress: ip, readable: true },
  }) as unknown as IncomingMessage
}

/**
 * An answer that is kept instead of sent. It is no heir of Node's own response: objects of a second shape in Node's functions
 * slow them down for every request of the process, by a tenth of a cached answer's cost.
 */
export class KeptAnswer extends EventEmitter {
  statusCode = 404
  statusMessage = ''
  headersSent = false
  writableEnded = false
  readonly socket = null
  body = ''
  readonly #headers = new Map<string, string | string[]>()

  /** For applications that answer to Node: it has all that Koa uses of a response. */
  asResponse(): ServerResponse {
    return this as unknown as ServerResponse
  }

  getHeaders(): Record<string, string | string[]> {
    return Object.fromEntries(this.#headers)
  }

  getHeaderNames(): string[] {
    return [...this.#headers.keys()]
  }

  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase())
  }

  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase())
  }

  setHeader(name: string, value: string | number | readonly string[]): this {
    this.#headers.set(name.toLowerCase(), Array.isArray(value) ? [...value] : String(value))
    return this
  }

  removeHeader(name: string): void {
    this.#headers.delete(name.toLowerCase())
  }

  end(body: string | Buffer = ''): this {
    this.body = String(body)
    this.headersSent = true
    this.writableEnded = true
    this.emit('finish')
    return this
  }
}
