import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buy, catalogItemId, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import type { PromotionDocument } from './promotion-document.ts'

const kontor = await startKontor()

/** Everything that is stored but the promotions themselves and how they were edited, table by table. */
async function everythingSold(): Promise<Record<string, unknown[]>> {
  const { pool } = kontor.platform
  const { rows: tables } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ($1)",
    [['promotion', 'promotion_edit', 'identity_artifact', 'sign_in_failure', 'throttle_window']],
  )
  const content: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query(`select to_jsonb(t) as row from "${name}" t order by to_jsonb(t)::text`)
    content[name] = rows
  }
  return content
}

test('an edit of a promotion changes nothing that was sold; only the renewal follows the edited promotion', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const ask = world.as('se')
  const operator = asOperator(kontor, world)
  const customerId = await world.customer('se')
  const item = await catalogItemId(ask, customerId, sold.e3)
  const bought = await buy(ask, customerId, { catalogItemId: item, quantity: 100 })
  const orderPath = `/v1/customers/${customerId}/orders/${bought.body.orders[0].id}?include_price=true`
  const subscriptionsPath = `/v1/customers/${customerId}/subscriptions`
  const subscription = async () => (await ask('GET', subscriptionsPath)).body.items[0]
  const path = `/operator/v1/promotions/${sold.e3.promotionId}?environment=${world.partner('se').environment}`
  const { attributes: _, ...written } = (await operator('GET', path)).body
  const edit = async (given: Partial<PromotionDocument>) => {
    const { status, body } = await operator('PUT', path, { ...written, ...given })
    assert.equal(status, 200, JSON.stringify(body))
  }
  const discount = (value: string) => ({
    requiredProducts: (written as PromotionDocument).requiredProducts.map((required) => ({
      ...required,
      pricingPolicies: [{ policyType: 'PercentDiscount' as const, value }],
    })),
  })

  const [order, { renewalInstructions, ...before }] = [
    (await ask('GET', orderPath)).body,
    await subscription(),
  ]
  const stored = await everythingSold()
  assert.equal(before.promotionId, sold.e3.promotionId)
  assert.equal(renewalInstructions.promotionId, sold.e3.promotionId)

  // It ends before the renewal of 2023-02-01, covers fewer seats than were sold, and gives less.
  const seatConstraints = [{ minSeats: 1, maxSeats: 50, type: 'SubscriptionQuantity' as const }]
  await edit({
    ...discount('0.05'),
    endDate: '2023-01-31T23:59:59Z',
    promotionConstraints: { seatConstraints },
  })
  assert.deepEqual(await everythingSold(), stored)
  assert.deepEqual((await ask('GET', orderPath)).body, order)
  const { renewalInstructions: atList, ...after } = await subscription()
  assert.deepEqual(after, before)
  assert.equal(atList.promotionId, undefined)

  // It runs beyond the renewal again, with a discount of its own.
  await edit({
    ...discount('0.25'),
    endDate: '2023-02-28T23:59:59Z',
    promotionConstraints: { seatConstraints },
  })
  assert.deepEqual(await everythingSold(), stored)
  const renewed = (await subscription()).renewalInstructions
  assert.equal(renewed.promotionId, sold.e3.promotionId)
  assert.equal(renewed.unitPrice.toFixed(4), (atList.unitPrice * 0.75).toFixed(4))

  await operator('POST', path.replace('?', '/withdraw?'))
  assert.deepEqual(await everythingSold(), stored)
  assert.deepEqual((await subscription()).renewalInstructions, { ...atList, reason: 'withdrawn' })
})
