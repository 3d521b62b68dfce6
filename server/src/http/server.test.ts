import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
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
