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
