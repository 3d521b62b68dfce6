import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../support/kontor.ts'
import { type Document, malformedRequest, operationsOf } from '../support/malformed.ts'
import { runSeed, seededRandom } from '../support/random.ts'

const kontor = await startKontor()
/** Pages for people say in words what went wrong. */
const isPage = ({ headers }: { headers: Headers }): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false

const requests = 10_000
const clients = 16

test(`${requests} malformed requests get no 5xx, leave no promise unhandled and write nothing`, async (t) => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const tokens = [
    await world.token('se'),
    await world.token('se', 'AdminAgent'),
    await world.token('se', 'HelpdeskAgent'),
    'not.a.token',
    undefined,
  ]
  const random = seededRandom(runSeed())
  t.diagnostic(`SEED=${random.seed}`)
  const document = (await (await fetch(`${kontor.url}/openapi.json`)).json()) as Document
  const operations = operationsOf(document)
  assert.ok(operations.length > 40, `only ${operations.length} operations are described`)

  const unhandled: unknown[] = []
  const onUnhandled = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', onUnhandled)
  const before = await world.rowCounts()
  const answers = new Map<number, number>()
  let left = requests
  const client = async (): Promise<void> => {
    while (left-- > 0) {
      const request = malformedRequest(random, random.pick(operations))
      const token = random.chance(0.9) ? tokens[random.below(3)] : random.pick(tokens)
      const answer = await world.ask(request.method, request.path, {
        token,
        headers: request.headers,
        ...(request.body !== undefined && { raw: request.body }),
      })
      answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1)
      assert.ok(
        answer.status < 500,
        `${answer.status} for ${JSON.stringify(request)}: ${JSON.stringify(answer.body)}`,
      )
      if (answer.status >= 400 && request.method !== 'HEAD') {
        assert.ok(
          Array.isArray(answer.body.data) ||
            isPage(answer) ||
            answer.body.error ||
            answer.body.statusCode === 429,
          `no fault body for ${JSON.stringify(request)}: ${JSON.stringify(answer.body)}`,
        )
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  process.off('unhandledRejection', onUnhandled)

  t.diagnostic(`answers by status: ${JSON.stringify(Object.fromEntries([...answers].sort()))}`)
  assert.deepEqual(unhandled, [])
  assert.deepEqual(await world.rowCounts(), before)
})
