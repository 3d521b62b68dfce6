import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { createKontor, type Kontor, KontorFault, type KontorOptions } from './index.ts'

interface Seen {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
}
interface Reply {
  status?: number
  headers?: Record<string, string>
  body?: unknown
}

/** A server that gives the scripted replies in order, and the client that talks to it. */
async function conversation(
  replies: (Reply | 'hang up')[],
  options: Partial<KontorOptions> = {},
): Promise<AsyncDisposable & { kontor: Kontor; seen: Seen[]; waits: number[] }> {
  const seen: Seen[] = []
  const waits: number[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body })
    const reply = replies[seen.length - 1] ?? { status: 500 }
    if (reply === 'hang up') return void request.socket.destroy()
    response.writeHead(reply.status ?? 200, { 'Content-Type': 'application/json', ...reply.headers })
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const kontor = createKontor({
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens: { token: async () => 'bearer-1' },
    patience: { wait: async (seconds) => void waits.push(seconds) },
    ...options,
  })
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { kontor, seen, waits, [Symbol.asyncDispose]: stop }
}

const cart = { lineItems: [{ catalogItemId: 'P:0001:A', quantity: 1, billingCycle: 'annual' as const }] }
const ofCustomer = { params: { path: { customerId: 'c-1' } } }

test('a call carries the token, the locale and a correlation id, and a read no request id', async () => {
  await using talk = await conversation([{ body: { id: 'c-1' } }], { locale: 'sv-SE' })
  const customer = await talk.kontor.get('/v1/customers/{customerId}', ofCustomer)
  assert.equal(customer.id, 'c-1')
  const { path, headers } = talk.seen[0]!
  assert.equal(path, '/v1/customers/c-1')
  assert.equal(headers.authorization, 'Bearer bearer-1')
  assert.equal(headers['x-locale'], 'sv-SE')
  assert.match(String(headers['ms-correlationid']), /^[0-9a-f-]{36}$/)
  assert.equal(headers['ms-requestid'], undefined)
})

test('two writes have two request ids', async () => {
  await using talk = await conversation([
    { status: 201, body: cart },
    { status: 201, body: cart },
  ])
  await talk.kontor.post('/v1/customers/{customerId}/carts', { ...ofCustomer, body: cart })
  await talk.kontor.post('/v1/customers/{customerId}/carts', { ...ofCustomer, body: cart })
  assert.notEqual(talk.seen[0]!.headers['ms-requestid'], talk.seen[1]!.headers['ms-requestid'])
})

test('a throttled write waits as told and is sent again with the same request id and body', async () => {
  const throttled = {
    status: 429,
    headers: { 'Retry-After': '7' },
    body: { statusCode: 429, message: 'Rate limit' },
  }
  await using talk = await conversation([throttled, throttled, { status: 201, body: cart }])
  await talk.kontor.post('/v1/customers/{customerId}/carts', { ...ofCustomer, body: cart })
  assert.deepEqual(talk.waits, [7, 14])
  assert.equal(new Set(talk.seen.map(({ headers }) => headers['ms-requestid'])).size, 1)
  assert.deepEqual(
    talk.seen.map(({ body }) => JSON.parse(body)),
    [cart, cart, cart],
  )
})

test('a server that throttles without end yields a fault that says so', async () => {
  const throttled = {
    status: 429,
    headers: { 'Retry-After': '1' },
    body: { statusCode: 429, message: 'Rate limit' },
  }
  await using talk = await conversation([throttled, throttled], {
    patience: { sendsWhenThrottled: 2, wait: async () => {} },
  })
  await assert.rejects(talk.kontor.get('/v1/profiles/organization'), {
    name: 'KontorFault',
    status: 429,
    code: 'throttled',
    description: 'Rate limit',
  })
})

test('a write whose answer was lost is sent again with the same request id', async () => {
  await using talk = await conversation(['hang up', { status: 503 }, { status: 201, body: cart }])
  await talk.kontor.post('/v1/customers/{customerId}/carts', { ...ofCustomer, body: cart })
  assert.equal(talk.seen.length, 3)
  assert.equal(new Set(talk.seen.map(({ headers }) => headers['ms-requestid'])).size, 1)
})

test('a refusal is a fault with its code, sentence, data and correlation id, and is not sent again', async () => {
  await using talk = await conversation([
    {
      status: 400,
      headers: { 'MS-CorrelationId': 'corr-9' },
      body: { code: '800009', description: 'Prices changed.', data: [{ id: 'cart-1' }] },
    },
  ])
  const refusal = await talk.kontor
    .post('/v1/customers/{customerId}/carts', { ...ofCustomer, body: cart })
    .catch((error: unknown) => error)
  assert.ok(refusal instanceof KontorFault)
  assert.deepEqual(
    { ...refusal, message: refusal.message },
    {
      name: 'KontorFault',
      status: 400,
      code: 800009,
      description: 'Prices changed.',
      data: [{ id: 'cart-1' }],
      correlationId: 'corr-9',
      message: '800009: Prices changed.',
    },
  )
  assert.equal(talk.seen.length, 1)
})

test('a server that cannot be reached is a fault with status 0', async () => {
  const kontor = createKontor({
    root: 'http://127.0.0.1:1',
    tokens: { token: async () => 'bearer-1' },
    patience: { wait: async () => {} },
  })
  await assert.rejects(kontor.get('/v1/profiles/organization'), { status: 0, code: 'unreachable' })
})

test('a token the server no longer takes is renewed once and the call sent again', async () => {
  let issued = 0
  const tokens = { token: async ({ renew = false } = {}) => `bearer-${renew ? ++issued + 1 : issued + 1}` }
  await using talk = await conversation([{ status: 401 }, { body: { companyName: 'Us' } }], { tokens })
  await talk.kontor.get('/v1/profiles/organization')
  assert.deepEqual(
    talk.seen.map(({ headers }) => headers.authorization),
    ['Bearer bearer-1', 'Bearer bearer-2'],
  )
})

test('items walks every page by its link and the link’s headers', async () => {
  const next = {
    uri: '/customers?seekOperation=Next',
    method: 'GET',
    headers: [{ key: 'MS-ContinuationToken', value: 'tok-1' }],
  }
  await using talk = await conversation([
    { body: { totalCount: 1, items: [{ id: 'a' }], links: { next } } },
    { body: { totalCount: 1, items: [{ id: 'b' }] } },
  ])
  const ids: string[] = []
  for await (const { id } of talk.kontor.items('/v1/customers', { params: { query: { size: 1 } } }))
    ids.push(id)
  assert.deepEqual(ids, ['a', 'b'])
  assert.equal(talk.seen[1]!.path, '/v1/customers?seekOperation=Next')
  assert.equal(talk.seen[1]!.headers['ms-continuationtoken'], 'tok-1')
})

test('the operator’s lists are walked under their own prefix', async () => {
  const next = { uri: '/operator/v1/promotions?size=1&offset=1', method: 'GET', headers: [] }
  await using talk = await conversation([
    { body: { totalCount: 1, items: [], links: { next } } },
    { body: { totalCount: 0, items: [] } },
  ])
  for await (const _page of talk.kontor.pages('/operator/v1/promotions'));
  assert.equal(talk.seen[1]!.path, next.uri)
})

test('pages fetches no page before it is asked for', async () => {
  const next = { uri: '/customers?seekOperation=Next', method: 'GET', headers: [] }
  await using talk = await conversation([{ body: { totalCount: 0, items: [], links: { next } } }])
  for await (const _first of talk.kontor.pages('/v1/customers')) break
  assert.equal(talk.seen.length, 1)
})

test('exists answers a HEAD operation: 200 is there, 404 is not', async () => {
  await using talk = await conversation([{}, { status: 404 }])
  const domain = { params: { path: { domain: 'lakeside.example' } } }
  assert.equal(await talk.kontor.exists('/v1/domains/{domain}', domain), true)
  assert.equal(await talk.kontor.exists('/v1/domains/{domain}', domain), false)
})
