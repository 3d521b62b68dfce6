import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'

const kontor = await startKontor()

test('every page of the portal is its one file, which no other site may frame', async () => {
  for (const path of ['/', '/customers/some-id', '/operator/promotions?status=current']) {
    const response = await fetch(kontor.url + path)
    assert.equal(response.status, 200, path)
    assert.match(await response.text(), /^<!doctype html>/i)
    assert.match(response.headers.get('content-security-policy')!, /frame-ancestors 'none'/)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(response.headers.get('cache-control'), 'no-cache')
  }
})

test('the portal travels compressed to who reads that, and as it is to who does not', async () => {
  const page = await (await fetch(kontor.url)).text()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!
  const asked = async (encodings: string) => {
    const response = await fetch(kontor.url + script, { headers: { 'accept-encoding': encodings } })
    assert.equal(response.status, 200)
    const { headers } = response
    return { text: await response.text(), sent: headers.get('content-encoding'), vary: headers.get('vary') }
  }
  const plain = await asked('identity')
  assert.equal(plain.sent, null)
  for (const encoding of ['gzip', 'br'])
    assert.deepEqual(await asked(encoding), { text: plain.text, sent: encoding, vary: 'accept-encoding' })
})

test('what is not the portal’s is answered with a fault, never with its page', async () => {
  for (const path of [
    '/v1/nothing',
    '/V1',
    '/sandbox/nothing',
    '/missing.js',
    '/contoso.example/oauth2/nothing',
  ]) {
    const response = await fetch(kontor.url + path)
    assert.equal(response.status, 404, path)
    const fault = (await response.json()) as { code: number; message: string }
    assert.deepEqual([fault.code, fault.message], [1000, `There is no GET ${path} here`])
  }
})
