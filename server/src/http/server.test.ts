import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { openLog } from '../platform/telemetry.ts'
import { makeServer } from './server.ts'

test('a stop answers what was asked and does not wait for a connection on which nothing was', async () => {
  const app = makeServer({ log: openLog('silent') })
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    app.get('/slow', (_request, reply) => {
      answer = () => void reply.send('answered')
      resolve()
    })
  })
  const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const silent = connect(Number(url.port), url.hostname)
  await once(silent, 'connect')
  const slow = fetch(new URL('/slow', url))
  await asked

  const closed = app.close()
  await once(silent, 'close')
  answer()
  const response = await slow
  await closed

  assert.equal(await response.text(), 'answered')
  assert.equal(response.headers.get('connection'), 'close')
})

test('who asked through a proxy is believed of the proxies that are named, and of nobody else', async () => {
  const asked = async (trustedProxies: string[]) => {
    const app = makeServer({ log: openLog('silent'), trustedProxies })
    app.get('/ip', (request, reply) => reply.send(request.ip))
    const { body } = await app.inject({
      url: '/ip',
      remoteAddress: '10.1.2.3',
      headers: { 'x-forwarded-for': '203.0.113.5, 198.51.100.9' },
    })
    await app.close()
    return body
  }
  assert.equal(await asked([]), '10.1.2.3')
  assert.equal(await asked(['192.0.2.0/24']), '10.1.2.3')
  // The one before the proxy is not a proxy of ours: what it forwards is its own word.
  assert.equal(await asked(['10.0.0.0/8']), '198.51.100.9')
})

test('a body that cannot be read is refused with 400 and the reason: no JSON, or compressed', async () => {
  const app = makeServer({ log: openLog('silent') })
  app.post('/', (_request, reply) => reply.send('read'))
  const refused = async (payload: Buffer, headers: Record<string, string>) => {
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/', payload, headers })
    assert.equal(statusCode, 400)
    return JSON.parse(body).description
  }
  const json = { 'content-type': 'application/json' }
  assert.match(await refused(Buffer.from('{'), json), /not JSON/)
  assert.match(await refused(gzipSync('{}'), { ...json, 'content-encoding': 'gzip' }), /compressed/)
  await app.close()
})

test('a request that names a type and has no body is answered, whether there is such a route or not', async () => {
  const app = makeServer({ log: openLog('silent') })
  app.post('/', (_request, reply) => reply.send('read'))
  const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const statusOf = async (path: string): Promise<string> => {
    const connection = connect(Number(url.port), url.hostname)
    const head = ['Host: kontor', 'Content-Type: application/json', 'Connection: close']
    connection.write(`POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`)
    return (await text(connection)).slice(9, 12)
  }
  assert.equal(await statusOf('/'), '200')
  assert.equal(await statusOf('/nothing'), '404')
  await app.close()
})
