import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Method } from '../http/route.ts'
import { limitsOn } from './limits.ts'

const on = (method: Method, path: string, allowances = {}) =>
  limitsOn({ method, path }, allowances).map(
    ({ scope, requests, windowSeconds }) => `${scope} ${requests}/${windowSeconds}`,
  )

test('a listed operation of a customer is limited per customer, and for the partner as a whole', () => {
  const both = ['partner-customer 500/60', 'partner 3000/60']
  assert.deepEqual(on('GET', '/v1/customers/:customerId/subscriptions'), both)
  assert.deepEqual(
    on('GET', '/v1/customers/:customerId/subscriptions/:subscriptionId/azureEntitlements'),
    both,
  )
  assert.deepEqual(on('POST', '/v1/customers/:customerId/carts/:cartId/checkout'), both)
})

test('product upgrades and eligibility are limited per partner alone', () => {
  assert.deepEqual(on('POST', '/v1/productUpgrades/eligibility'), ['partner 500/60'])
  assert.deepEqual(on('POST', '/v1/productUpgrades/:upgradeId/status'), ['partner 500/60'])
  assert.deepEqual(on('POST', '/v1/customers/:customerId/promotionEligibilities'), ['partner 625/60'])
})

test('migrations are limited over five minutes', () => {
  assert.deepEqual(on('POST', '/v1/customers/:customerId/migrations/newcommerce'), ['partner 100/300'])
  assert.deepEqual(on('POST', '/v1/customers/:customerId/migrations/newcommerce/validate'), [
    'partner-customer 450/300',
    'partner 3000/60',
  ])
})

test('every other call is limited per partner, and so is another method on a listed path', () => {
  assert.deepEqual(on('GET', '/v1/auditrecords'), ['partner 3000/60'])
  assert.deepEqual(on('DELETE', '/v1/customers/:customerId'), ['partner 3000/60'])
})

test('a policy row changes what it names and leaves the rest', () => {
  const raised = { listedPerMinute: 1_000_000 }
  assert.deepEqual(on('GET', '/v1/customers/:customerId', raised), [
    'partner-customer 1000000/60',
    'partner 3000/60',
  ])
})
