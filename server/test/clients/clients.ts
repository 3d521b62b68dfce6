/**
 * How the real clients speak (contract, clients 3 to 6): one call as each of them puts it on the wire. N is the official
 * .NET SDK, J the official Java SDK, T the TypeScript client.
 */
import type { Role } from '../../src/http/caller.ts'
import type { Link } from '../../src/http/schemas.ts'
import { newGuid } from '../../src/ids.ts'
import type { Reply, World } from '../support/world.ts'

export interface ClientAnswer extends Reply {
  /** The body, byte for byte as text. */
  text: string
}

export interface Sent {
  body?: unknown
  headers?: Record<string, string>
}

/** One client object: it keeps its correlation id and its token, as the real ones do. */
export interface Client {
  /** `path` is relative to `/v1`, as in links. */
  send(method: string, path: string, sent?: Sent): Promise<ClientAnswer>
  /** Calls a link as it stands: its method, its uri, its headers. */
  follow(link: Link): Promise<ClientAnswer>
}

interface Speech {
  /** What the client puts between its root and the path of a link. */
  version: string
  headers(correlationId: string): Record<string, string>
  contentType: string
  write(body: unknown): string
}

const sdkHeaders = (correlationId: string, client: string): Record<string, string> => ({
  Accept: 'application/json',
  'MS-RequestId': newGuid(),
  'MS-CorrelationId': correlationId,
  'X-Locale': 'en-US',
  'MS-PartnerCenter-Client': client,
  'MS-PartnerCenter-Application': 'Back office',
})

const speeches = {
  dotnet: {
    version: '/v1',
    headers: (correlationId) => ({
      ...sdkHeaders(correlationId, 'Partner Center .NET SDK'),
      'MS-SdkVersion': '3.4.0.0',
    }),
    contentType: 'application/json',
    write: (body) => JSON.stringify(toPascal(body)),
  },
  java: {
    // The Java client joins `/v1/` and a uri that begins with a slash (client line 4).
    version: '/v1/',
    headers: (correlationId) => ({
      ...sdkHeaders(correlationId, 'Partner Center Java SDK'),
      'MS-SdkVersion': '1.15.4',
      'MS-Contract-Version': 'v1',
    }),
    contentType: 'application/json; charset=utf-8',
    write: (body) => JSON.stringify(body),
  },
  typescript: {
    version: '/v1',
    headers: () => ({ Accept: 'application/json, text/plain, */*', 'User-Agent': 'axios/1.18.1' }),
    contentType: 'application/json',
    write: (body) => JSON.stringify(body),
  },
} satisfies Record<string, Speech>

export type ClientName = keyof typeof speeches
export const clientNames = Object.keys(speeches) as ClientName[]

/** A client of a partner's app, or of its person in a role. */
export function clientOf(world: World, name: ClientName, key: string, role?: Role): Client {
  const speech: Speech = speeches[name]
  const correlationId = newGuid()
  const exchange = async (
    method: string,
    uri: string,
    { body, headers = {} }: Sent,
  ): Promise<ClientAnswer> => {
    const response = await fetch(`${world.url}${speech.version}${uri}`, {
      method,
      headers: {
        Authorization: `Bearer ${await world.token(key, role)}`,
        ...speech.headers(correlationId),
        ...(body !== undefined && { 'Content-Type': speech.contentType }),
        ...headers,
      },
      ...(body !== undefined && { body: speech.write(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }
  return {
    send: (method, path, sent = {}) => exchange(method, path, sent),
    follow: ({ method, uri, headers }) =>
      exchange(method, uri!, {
        headers: Object.fromEntries(headers.map(({ key: header, value }) => [header, value])),
      }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Maps whose keys are data and keep their case in every client (client line 19). */
const maps = new Set(['provisioningContext'])

/** A body with the names that the .NET client gives its members. */
export function toPascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPascal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      maps.has(name) ? member : toPascal(member),
    ]),
  )
}

/** A resource as the .NET client echoes it: members of its model that have no value are sent as null (client line 20). */
export const withNulls = <Resource extends object>(resource: Resource, ...members: string[]) => ({
  ...Object.fromEntries(members.map((name) => [name, null])),
  ...resource,
})
