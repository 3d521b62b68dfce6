import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentChanges } from './document-changes.ts'

const product = {
  productId: 'CFQ7KTC00001',
  pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.15' }],
}
const aDocument = (members: object = {}) => ({
  id: 'KPRM00000001',
  endDate: '2022-06-30T23:59:59Z',
  requiredProducts: [product],
  ...members,
})

test('equal documents do not differ, whatever the order of their members', () => {
  const { id, ...rest } = aDocument({ markets: ['SE', 'FI'] })
  assert.deepEqual(documentChanges(aDocument({ markets: ['SE', 'FI'] }), { ...rest, id }), [])
})

test('documents differ member by member, as deep as one can be named; a list of texts is one value', () => {
  const before = aDocument({ markets: ['SE'], isWithdrawn: true })
  const after = aDocument({
    endDate: '2022-12-31T23:59:59Z',
    requiredProducts: [
      { ...product, pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.2' }] },
      product,
    ],
    promotionConstraints: { seatConstraints: [{ maxSeats: 300, type: 'SubscriptionQuantity' }] },
    markets: ['SE', 'FI'],
  })
  assert.deepEqual(documentChanges(before, after), [
    { member: 'endDate', before: '2022-06-30T23:59:59Z', after: '2022-12-31T23:59:59Z' },
    { member: 'requiredProducts.0.pricingPolicies.0.value', before: '0.15', after: '0.2' },
    { member: 'requiredProducts.1', after: product },
    {
      member: 'promotionConstraints',
      after: { seatConstraints: [{ maxSeats: 300, type: 'SubscriptionQuantity' }] },
    },
    { member: 'markets', before: ['SE'], after: ['SE', 'FI'] },
    { member: 'isWithdrawn', before: true },
  ])
})
