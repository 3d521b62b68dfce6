import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readConfig, StartProblem } from '../config.ts'
import { configurationCheck, dataFolderCheck, runtimeCheck, serverCheck } from './machine-checks.ts'

const folder = await mkdtemp(join(tmpdir(), 'kontor-doctor-'))
after(() => rm(folder, { recursive: true, force: true }))

test('the pinned Node is well', async () => {
  assert.deepEqual(await runtimeCheck(), { name: 'node', outcome: 'ok', text: process.versions.node })
})

test('a folder that can be written is well, and so is one that does not exist yet below it', async () => {
  assert.equal((await dataFolderCheck(folder)).outcome, 'ok')
  const later = join(folder, 'a', 'b')
  assert.deepEqual(await dataFolderCheck(later), {
    name: 'data folder',
    outcome: 'ok',
    text: `${later} will be made at the first start`,
  })
})

test('a folder that cannot be written, or is none, is named', async () => {
  const readOnly = await dataFolderCheck('/proc/kontor')
  assert.equal(readOnly.outcome, 'failed')
  assert.match(readOnly.text, /^\/proc cannot be written/)
  const file = join(folder, 'file')
  await writeFile(file, '')
  const below = await dataFolderCheck(join(file, 'data'))
  assert.equal(below.outcome, 'failed')
  assert.equal(below.text, `${file} is not a folder`)
})

test('a refused configuration is told in its own words, a misspelt variable as a warning', () => {
  const refused = configurationCheck(new StartProblem('PORT=x is not usable.'))
  assert.deepEqual([refused.outcome, refused.text], ['failed', 'PORT=x is not usable.'])
  const misspelt = configurationCheck(readConfig({ KONTOR_SEDE: 'none' }))
  assert.deepEqual([misspelt.outcome, misspelt.text], ['warning', 'KONTOR_SEDE means nothing to Kontor'])
})

test('a port where nothing listens is well, one where somebody else answers is not', async () => {
  const other = createServer((_request, response) => response.writeHead(404).end())
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const config = readConfig({ PORT: String((other.address() as AddressInfo).port) })
  assert.equal((await serverCheck(config)).outcome, 'failed')
  await new Promise((resolve) => other.close(resolve))
  assert.deepEqual(await serverCheck(config), { name: 'server', outcome: 'ok', text: 'not running' })
})

// For kontor.example, signed by itself, until 2126: known to no one, and not made out for the address that is asked.
const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/PJ8edhDRKNYAjTl
HYeFTRTNP9yk8ELBDKT0n1iG++WhRANCAAShOwbcBS9vids9+bzUFlzEY9Kgv2d7
MJUqd0wqWFQ1FZVaofZ7wVY6AFYh6/FInLzgHIhh48hIurw5EvRNr9R8
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBiTCCAS+gAwIBAgIUKVKDcRoRc2J4aIou00Q1kDIndrMwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOa29udG9yLmV4YW1wbGUwIBcNMjYxMTIxMTIwNDA0WhgPMjEy
NjEwMjgxMjA0MDRaMBkxFzAVBgNVBAMMDmtvbnRvci5leGFtcGxlMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEoTsG3AUvb4nbPfm81BZcxGPSoL9nezCVKndMKlhU
NRWVWqH2e8FWOgBWIevxSJy84ByIYePISLq8ORL0Ta/UfKNTMFEwHQYDVR0OBBYE
FHz/cPJKdF397j1631nwZy6t54OfMB8GA1UdIwQYMBaAFHz/cPJKdF397j1631nw
Zy6t54OfMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAIKP2Kv6
3UM2nz5r7e4huE6IujIpYPEvdoJorjTxttx3AiAsussmNz3S/5AMFYa3UymQthla
P4kbIoAZ7BfODWuQ/A==
-----END CERTIFICATE-----`,
}

test('a server that answers over TLS is well, whomever its certificate names', async () => {
  const server = createTlsServer(certificate, (_request, response) => response.end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const config = { ...readConfig({ PORT: String(port) }), tls: certificate }
  assert.deepEqual(await serverCheck(config), {
    name: 'server',
    outcome: 'ok',
    text: `ready at https://127.0.0.1:${port}`,
  })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
