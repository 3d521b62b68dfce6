import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
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
