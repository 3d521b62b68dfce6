import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { findDifferences, type Generated, write } from './generated-files.ts'

const generated: Generated[] = [
  { path: 'schema/current.sql', generate: async () => 'create table a;\ncreate table b;\n' },
  {
    path: 'errors/',
    generate: async () =>
      new Map([
        ['carts.md', '# Carts\n'],
        ['README.md', '# Errors\n'],
      ]),
  },
]

async function aWrittenTree(t: TestContext): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kontor-generated-'))
  t.after(() => rm(root, { recursive: true }))
  assert.deepEqual(await write(generated, root), [
    'schema/current.sql',
    'errors/carts.md',
    'errors/README.md',
  ])
  return root
}

test('what was just written does not differ and is not written again', async (t) => {
  const root = await aWrittenTree(t)
  assert.deepEqual(await findDifferences(generated, root), [])
  assert.deepEqual(await write(generated, root), [])
})

test('a changed, a missing and a superfluous file are each found, with the line', async (t) => {
  const root = await aWrittenTree(t)
  await writeFile(join(root, 'schema/current.sql'), 'create table a;\ncreate table c;\n')
  await rm(join(root, 'errors/carts.md'))
  await writeFile(join(root, 'errors/gone.md'), '# Gone\n')
  const differences = await findDifferences(generated, root)
  assert.deepEqual(
    differences.map(({ path, line }) => `${path}:${line}`),
    ['schema/current.sql:2', 'errors/carts.md:1', 'errors/gone.md:1'],
  )
  await write(generated, root)
  assert.deepEqual(await findDifferences(generated, root), [])
})

test('a file that lacks the last lines differs', async (t) => {
  const root = await aWrittenTree(t)
  await writeFile(join(root, 'errors/carts.md'), '# Carts')
  assert.equal((await findDifferences(generated, root)).length, 1)
  assert.equal(await readFile(join(root, 'errors/carts.md'), 'utf8'), '# Carts')
})
