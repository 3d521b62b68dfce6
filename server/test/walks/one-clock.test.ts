import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const readsTime = /Date\.now\(|new Date\(\)|performance\.now\(|Temporal\.Now/

test('only clock.ts reads the real time: business time is the environment’s', () => {
  const readers = globSync('**/*.ts', { cwd: source })
    .filter((file) => !file.endsWith('.test.ts') && readsTime.test(readFileSync(source + file, 'utf8')))
    .sort()
  assert.deepEqual(readers, ['clock.ts'])
})
