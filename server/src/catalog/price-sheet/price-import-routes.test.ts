import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startKontor } from '../../../test/support/kontor.ts'
import { asOperator } from '../../../test/support/operator.ts'
import { World } from '../../../test/support/world.ts'
import { newGuid } from '../../ids.ts'
import { failDeadUploads } from './upload-prices.ts'

const kontor = await startKontor()
const imports = '/operator/v1/prices/imports'
const header =
  'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,ERP Price,Segment'

interface Line {
  product?: string
  price: string
  from?: string
}
const sheet = (...lines: Line[]): string =>
  [
    header,
    ...lines.map(
      ({ product = 'CFQ7KTC00010', price, from = '1/1/2022 12:00:00 AM' }) =>
        `Suite,${product},0001,Suite,P1Y,Monthly,SE,SEK,${price},${from},,,Commercial`,
    ),
  ].join('\r\n')

async function aWorld() {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const environment = `environment=${world.partner('se').environment}`
  const { tenant, clientId, clientSecret } = kontor.operator
  const token = await World.token(kontor.url, tenant, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    resource: 'https://api.partnercenter.microsoft.com',
  })
  const operator = asOperator(kontor, world)
  const upload = (raw: string, type = 'text/csv') =>
    world.ask('POST', `${imports}?${environment}`, { raw, token, headers: { 'content-type': type } })
  /** Asks until an import is no longer at work. */
  async function settled(id: string) {
    const deadline = performance.now() + 20_000
    for (;;) {
      const { body } = await operator('GET', `${imports}/${id}`)
      if (!['uploading', 'comparing', 'importing'].includes(body.state)) return body
      assert.ok(performance.now() < deadline, 'the import does not come to an end')
      await new Promise(setImmediate)
    }
  }
  const ownPrices = async () =>
    (await operator('GET', `/operator/v1/prices?${environment}&item=cfq7ktc00010:0001&market=SE`)).body.items
      .filter(({ environmentId }: { environmentId?: string }) => environmentId)
      .map(({ from, to, unitPrice }: Record<string, unknown>) => [from, to, unitPrice])
  return { world, environment, operator, upload, settled, ownPrices }
}

describe('a price sheet that is uploaded', () => {
  test('says first what it would add, change and end, and does so when it is applied', async () => {
    const { operator, upload, settled, ownPrices, environment } = await aWorld()
    const first = await upload(sheet({ price: '300' }))
    assert.equal(first.status, 202)
    const compared = await settled(first.body.id)
    assert.deepEqual(
      [compared.state, compared.rows, compared.badRowCount, compared.added.count, compared.changed.count],
      ['compared', 1, 0, 1, 0],
    )
    assert.deepEqual(await ownPrices(), [])
    assert.equal((await operator('POST', `${imports}/${first.body.id}/apply`)).status, 202)
    assert.equal((await settled(first.body.id)).state, 'imported')
    assert.deepEqual(await ownPrices(), [['2022-01-01T00:00:00Z', undefined, 300]])
    const twice = await operator('POST', `${imports}/${first.body.id}/apply`)
    assert.deepEqual([twice.status, twice.body.code], [409, 1003])

    const second = await upload(sheet({ price: '310' }, { price: '320', from: '3/1/2022 12:00:00 AM' }))
    const { added, changed, ended } = await settled(second.body.id)
    assert.deepEqual(
      [added.examples, changed.examples].map(([one]) => [
        one.item,
        one.from,
        one.unitPriceBefore,
        one.unitPrice,
      ]),
      [
        ['cfq7ktc00010:0001', '2022-03-01T00:00:00Z', undefined, 320],
        ['cfq7ktc00010:0001', '2022-01-01T00:00:00Z', 300, 310],
      ],
    )
    assert.equal(ended.count, 0)
    const third = await upload(sheet({ price: '330', from: '2/1/2022 12:00:00 AM' }))
    const later = await settled(third.body.id)
    assert.deepEqual(
      later.ended.examples.map(({ from, endsAt }: Record<string, string>) => [from, endsAt]),
      [['2022-01-01T00:00:00Z', '2022-02-01T00:00:00Z']],
    )
    const same = await settled((await upload(sheet({ price: '300' }))).body.id)
    assert.deepEqual([same.added.count, same.changed.count, same.ended.count], [0, 0, 0])
    const listed = await operator('GET', `${imports}?${environment}&size=2`)
    assert.deepEqual(
      listed.body.items.map(({ id, uploadedBy }: Record<string, string>) => [id, uploadedBy]),
      [
        [same.id, kontor.operator.clientId],
        [later.id, kontor.operator.clientId],
      ],
    )
    assert.ok(listed.body.links.next)
  })

  test('with bad rows lists them by line, and is imported without them only when that is asked', async () => {
    const { operator, upload, settled, ownPrices } = await aWorld()
    const { body } = await upload(sheet({ price: '300' }, { price: 'cheap', product: 'BAD' }))
    const { badRows, badRowCount, added } = await settled(body.id)
    assert.deepEqual([badRows[0].line, badRows[0].problems.length, badRowCount, added.count], [3, 2, 1, 1])
    const refused = await operator('POST', `${imports}/${body.id}/apply`)
    assert.deepEqual([refused.status, refused.body.code], [400, 800002])
    await operator('POST', `${imports}/${body.id}/apply?skipBadRows=true`)
    assert.equal((await settled(body.id)).state, 'imported')
    assert.deepEqual(await ownPrices(), [['2022-01-01T00:00:00Z', undefined, 300]])
  })

  test('that is none fails with the reason; what is no file, or empty, is refused', async () => {
    const { upload, settled, operator } = await aWorld()
    const { state, problem } = await settled((await upload('a,b\n1,2\n')).body.id)
    assert.equal(state, 'failed')
    assert.match(problem, /no column ProductId/)
    for (const [raw, type] of [
      ['{}', 'application/json'],
      ['', 'text/csv'],
    ] as const) {
      const { status, body } = await upload(raw, type)
      assert.deepEqual([status, body.code], [400, 800002])
    }
    const unknown = await operator('GET', `${imports}/00000000-0000-4000-8000-000000000000`)
    assert.deepEqual([unknown.status, unknown.body.code], [404, 1000])
  })

  test('whose node died on the way is failed after six hours, and an upload that is under way is not', async () => {
    const { platform } = kontor
    const { operator } = await aWorld()
    const begun = async (hoursAgo: number) => {
      const id = newGuid()
      await platform.pool.query(
        `insert into price_import (id, environment_id, state, uploaded_by, uploaded_at)
        values ($1, null, 'uploading', 'the operator', now() - make_interval(hours => $2))`,
        [id, hoursAgo],
      )
      await platform.pool.query('insert into price_import_part values ($1, 0, $2)', [id, Buffer.from('a')])
      return id
    }
    const [dead, alive] = [await begun(7), await begun(1)]
    await failDeadUploads(platform).run({})
    const { state, problem } = (await operator('GET', `${imports}/${dead}`)).body
    assert.deepEqual([state, problem], ['failed', 'The upload broke off; send the sheet again'])
    assert.equal((await operator('GET', `${imports}/${alive}`)).body.state, 'uploading')
    const { rows } = await platform.pool.query(
      'select import_id from price_import_part where import_id = any($1)',
      [[dead, alive]],
    )
    assert.deepEqual(rows, [{ import_id: alive }])
  })
})
