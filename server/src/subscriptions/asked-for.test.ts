import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readLeniently } from '../http/lenient.ts'
import { aSubscription } from './a-subscription.ts'
import { askedFor } from './asked-for.ts'
import { SubscriptionBody, toWireSubscription } from './wire.ts'

const subscription = aSubscription({ sale: { resellerMpnId: '4100007' } })
const wire = toWireSubscription(subscription, {
  at: new Date('2021-10-20T00:00:00Z'),
  country: 'SE',
  hasPurchasableAddOns: false,
})
const asked = (body: unknown) =>
  askedFor(readLeniently(SubscriptionBody, body) as SubscriptionBody, subscription)

describe('what a PATCH asks for', () => {
  it('is nothing when the whole resource comes back as it was read', () => {
    assert.deepEqual(asked(wire), {})
    assert.deepEqual(asked(JSON.parse(JSON.stringify(wire))), {})
  })

  it('is the one member that differs in a copy of the whole', () => {
    assert.deepEqual(asked({ ...wire, quantity: 12 }), { quantity: 12 })
    assert.deepEqual(asked({ ...wire, friendlyName: 'South' }), { friendlyName: 'South' })
    assert.deepEqual(asked({ ...wire, partnerId: '' }), { partnerId: '' })
  })

  it('is what a partial body names, in either case', () => {
    assert.deepEqual(asked({ Quantity: 12, AutoRenewEnabled: false }), {
      quantity: 12,
      autoRenewEnabled: false,
    })
    assert.deepEqual(asked({ Quantity: null, FriendlyName: null }), {})
  })

  it('is the state alone when the .NET client sends a fresh object with nothing else set', () => {
    const fresh = {
      Status: 'suspended',
      Quantity: 0,
      AutoRenewEnabled: false,
      BillingCycle: 'unknown',
      CommitmentEndDate: '0001-01-01T00:00:00',
      FriendlyName: null,
    }
    assert.deepEqual(asked(fresh), { status: 'suspended' })
  })

  it('is no seats at all when a body says so without changing the state', () => {
    assert.deepEqual(asked({ quantity: 0 }), { quantity: 0 })
  })

  it('an unchanged schedule asks for nothing, in whatever order its members come', () => {
    const product = {
      productId: 'P',
      skuId: 'S',
      availabilityId: 'A',
      billingCycle: 'annual',
      termDuration: 'P1Y',
    } as const
    const scheduled = aSubscription({ nextTerm: { product, quantity: 5 } })
    const body = readLeniently(SubscriptionBody, {
      scheduledNextTermInstructions: {
        quantity: 5,
        product: Object.fromEntries(Object.entries(product).reverse()),
      },
    }) as SubscriptionBody
    assert.deepEqual(askedFor(body, scheduled), {})
  })
})
