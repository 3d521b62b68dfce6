import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { Type } from 'typebox'
import { cloneDatabase } from '../../test/support/database.ts'
import { faults } from '../fault.ts'
import { newGuid } from '../ids.ts'
import { openPlatform } from '../platform/open-platform.ts'
import type { PartnerCaller } from './caller.ts'
import { serve } from './edge.ts'
import { addPortal } from './portal.ts'
import { created, noContent, ok, type Route, route } from './route.ts'
import { makeServer } from './server.ts'

const database = await cloneDatabase()
const log = pino({ level: 'silent' })
const platform = await openPlatform({
  connectionString: database.connectionString,
  log,
  publicUrl: 'http://127.0.0.1',
})
await sql`create table note (id uuid primary key default gen_random_uuid(), text text not null)`.execute(
  platform.db,
)
const environmentId = newGuid()
await sql`insert into environment (id, name, kind, clock, clock_now) values (${environmentId}, 'edge', 'sandbox', 'manual', '2020-11-18Z')`.execute(
  platform.db,
)

const caller: PartnerCaller = {
  kind: 'partner',
  tenantId: newGuid(),
  appId: 'app',
  appOnly: true,
  roles: [],
  partner: {
    tenantId: newGuid(),
    environmentId,
    key: 'se',
    name: 'Se',
    domain: 'se.example',
    country: 'SE',
    programme: 'direct_bill',
    mpnId: '1',
    providerTenantId: null,
    flights: [],
    billingCurrency: 'SEK',
    agreementSigned: true,
  },
}

const NoteBody = Type.Object({ text: Type.String(), fail: Type.Optional(Type.Boolean()) })
const routes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/notes',
    operation: 'create-note',
    who: {},
    body: NoteBody,
    answers: { 201: Type.Object({ id: Type.String(), text: Type.String(), secret: Type.String() }) },
    stored: {
      redact: (body) => ({ ...(body as object), secret: undefined }),
      restore: (_call, body) => ({ ...(body as object), secret: 'derived again' }),
    },
    async handle(call, { body }) {
      const { rows } = await sql<{
        id: string
      }>`insert into note (text) values (${body.text}) returning id`.execute(call.db)
      if (body.fail) throw faults.conflict({ reason: 'asked to fail' })
      return created({ id: rows[0]!.id, text: body.text, secret: 'told once' })
    },
  }),
  route({
    method: 'POST',
    path: '/v1/notes/:noteId/checkout',
    operation: 'check-note',
    who: {},
    bodyOptional: true,
    body: Type.Object({ expected: Type.Optional(Type.String()) }),
    handle: (_call, { params, body }) => ok({ params, body: body ?? 'none' }),
  }),
  route({
    method: 'GET',
    path: '/v1/notes/:noteId',
    operation: 'get-note',
    who: {},
    query: Type.Object({ country: Type.Optional(Type.String()) }),
    handle: (call, { params, query }) => ok({ params, query, now: call.now.toISOString() }),
  }),
  route({
    method: 'GET',
    path: '/v1/broken',
    operation: 'break',
    who: {},
    handle: () => {
      throw new Error('secret detail')
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/notes/:noteId',
    operation: 'delete-note',
    who: {},
    handle: () => noContent(),
  }),
]
const app = makeServer({ log })
serve(app, routes, { platform, authenticate: async () => caller })
await addPortal(app)
const url = await app.listen({ host: '127.0.0.1', port: 0 })
after(async () => {
  await app.close()
  await platform.close()
  await database.drop()
})

const ask = async (
  method: string,
  path: string,
  { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
) => {
  const response = await fetch(url + path, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body,
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
}
const notes = async (): Promise<number> =>
  Number((await sql<{ n: number }>`select count(*) as n from note`.execute(platform.db)).rows[0]!.n)

describe('addressing', () => {
  for (const path of [
    '/v1/notes/AbC:0001:X',
    '/V1/Notes/AbC:0001:X',
    '/v1//notes/AbC:0001:X',
    '/v1/notes/AbC:0001:X/',
  ]) {
    test(`${path} is found, its value keeping its case`, async () => {
      assert.equal((await ask('GET', path)).body.params.noteId, 'AbC:0001:X')
    })
  }
  test('query names ignore case and `;` separates like `&`', async () => {
    assert.deepEqual((await ask('GET', '/v1/notes/1?x=1;COUNTRY=GB')).body.query, { country: 'GB' })
  })
  test('an unknown path is a 404 in the contract’s body', async () => {
    const { status, body } = await ask('GET', '/v1/nowhere')
    assert.deepEqual([status, body.code, body.data], [404, 1000, []])
  })
})

describe('bodies', () => {
  const path = '/v1/notes/1/checkout'
  for (const body of ['', '"success"', 'null', '{}', '\uFEFF{}']) {
    test(`an optional body may be ${JSON.stringify(body)}`, async () =>
      assert.equal((await ask('POST', path, { body })).status, 200))
  }
  test('a DELETE with an empty JSON body is a DELETE', async () =>
    assert.equal((await ask('DELETE', '/v1/notes/1', { body: '' })).status, 204))
  for (const [body, field] of [
    ['{"Text":7,"fail":"maybe"}', 'fail'],
    ['{}', 'text'],
    ['[]', 'body'],
    ['{"text":null}', 'text'],
  ] as const) {
    test(`${body} is refused and ${field} named`, async () => {
      const before = await notes()
      const answer = await ask('POST', '/v1/notes', { body })
      assert.equal(answer.status, 400)
      assert.equal(answer.body.code, 800002)
      assert.ok(
        answer.body.data.some((text: string) => text.startsWith(`${field}:`)),
        JSON.stringify(answer.body.data),
      )
      assert.equal(await notes(), before)
    })
  }
  test('what is not JSON is refused with the same body as every refusal', async () => {
    const answer = await ask('POST', '/v1/notes', { body: '{"text":' })
    assert.deepEqual([answer.status, answer.body.code, answer.body.source], [400, 800002, 'PartnerFD'])
  })
})

describe('headers', () => {
  test('request and correlation ids are echoed, made up when missing, and present on errors', async () => {
    const ids = { 'MS-RequestId': newGuid(), 'MS-CorrelationId': newGuid() }
    const given = await ask('GET', '/v1/broken', { headers: ids })
    assert.deepEqual(
      [given.headers.get('ms-requestid'), given.headers.get('ms-correlationid')],
      Object.values(ids),
    )
    const made = await ask('GET', '/v1/notes/1')
    assert.match(made.headers.get('ms-requestid') ?? '', /^[0-9a-f-]{36}$/)
    assert.match(made.headers.get('ms-cv') ?? '', /^[\w+/]{16}\.0$/)
  })
  test('an unexpected failure says nothing of its cause', async () => {
    const { status, body } = await ask('GET', '/v1/broken')
    assert.deepEqual([status, body.code], [500, 800003])
    assert.ok(!JSON.stringify(body).includes('secret detail'))
  })
})

describe('a repeated MS-RequestId', () => {
  const post = (requestId: string, body: object) =>
    ask('POST', '/v1/notes', { body: JSON.stringify(body), headers: { 'MS-RequestId': requestId } })

  test('gets the first answer, its secret derived again, and writes once', async () => {
    const requestId = newGuid()
    const before = await notes()
    const first = await post(requestId, { text: 'once' })
    const second = await post(requestId, { text: 'once' })
    assert.deepEqual([first.status, second.status], [201, 201])
    assert.deepEqual(second.body, { ...first.body, secret: 'derived again' })
    assert.equal(await notes(), before + 1)
    const { rows } = await sql<{ body: string }>`select body from idempotency`.execute(platform.db)
    assert.ok(rows.every((row) => !row.body?.includes('told once')))
  })

  test('with another body is another request', async () => {
    const requestId = newGuid()
    assert.notEqual(
      (await post(requestId, { text: 'a' })).body.id,
      (await post(requestId, { text: 'b' })).body.id,
    )
  })

  test('at the same moment, sixteen times, writes once and answers all alike', async () => {
    const requestId = newGuid()
    const before = await notes()
    const answers = await Promise.all(Array.from({ length: 16 }, () => post(requestId, { text: 'race' })))
    assert.deepEqual([...new Set(answers.map((answer) => answer.body.id))].length, 1)
    assert.equal(await notes(), before + 1)
  })

  test('after a refusal is decided anew, since the refusal wrote nothing', async () => {
    const requestId = newGuid()
    const before = await notes()
    const refused = await post(requestId, { text: 'x', fail: true })
    assert.deepEqual([refused.status, refused.body.code], [409, 1003])
    assert.equal(await notes(), before)
    const { rows } = await sql`select 1 from idempotency where status is null`.execute(platform.db)
    assert.equal(rows.length, 0)
  })
})
