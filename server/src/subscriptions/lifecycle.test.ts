import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aSubscription } from './a-subscription.ts'
import { type Moved, type MoveRefusal, renewalChange, statusChange } from './lifecycle.ts'
import { refundOptions, windowRule } from './windows.ts'

const rule = windowRule(
  { kind: 'new-commerce', isTrial: false },
  { billingCycle: 'monthly', licenceHours: 168 },
)!
const at = (text: string) => ({ at: new Date(text), rule })
const soon = at('2021-10-01T12:00:00Z')

function moved(verdict: Moved | MoveRefusal): Moved {
  assert.ok('subscription' in verdict, JSON.stringify(verdict))
  return verdict
}

describe('the state of a subscription', () => {
  it('suspending a licence turns its renewal off, and reactivating leaves it off', () => {
    const { subscription } = moved(statusChange(aSubscription(), 'suspended', soon))
    assert.deepEqual([subscription.status, subscription.autoRenew], ['suspended', false])
    const again = moved(statusChange(subscription, 'active', soon)).subscription
    assert.deepEqual([again.status, again.autoRenew], ['active', false])
  })

  it('a licence is reactivated only before its term is over', () => {
    const suspended = aSubscription({ status: 'suspended' })
    moved(statusChange(suspended, 'active', at('2022-09-30T23:59:59Z')))
    assert.deepEqual(statusChange(suspended, 'active', at('2022-10-01T00:00:00Z')), {
      reason: 'statusFixed',
      from: 'suspended',
      to: 'active',
    })
  })

  it('an add-on stays suspended while its base is', () => {
    const addOn = aSubscription({ item: { kind: 'legacy' }, status: 'suspended' })
    assert.deepEqual(statusChange(addOn, 'active', { ...soon, isParentActive: false }), {
      reason: 'parentNotActive',
    })
    moved(statusChange(addOn, 'active', { ...soon, isParentActive: true }))
  })

  for (const [when, refund] of [
    ['2021-10-02T08:59:59Z', 'full'],
    ['2021-10-02T09:00:00Z', 'partial'],
    ['2021-10-08T08:59:59Z', 'partial'],
  ] as const) {
    it(`cancelled at ${when} it gives back the ${refund} amount`, () => {
      const verdict = moved(statusChange(aSubscription(), 'deleted', at(when)))
      assert.deepEqual([verdict.subscription.status, verdict.refund], ['deleted', refund])
    })
  }

  it('cannot be cancelled once the window has closed', () => {
    assert.deepEqual(statusChange(aSubscription(), 'deleted', at('2021-10-08T09:00:00Z')), {
      reason: 'windowClosed',
      hours: 168,
    })
  })

  it('offers of the older catalogue and trials are not cancelled, and what is deleted stays so', () => {
    for (const subscription of [
      aSubscription({ item: { kind: 'legacy' } }),
      aSubscription({ item: { isTrial: true } }),
    ]) {
      const verdict = statusChange(subscription, 'deleted', { at: soon.at })
      assert.deepEqual(verdict, { reason: 'statusFixed', from: 'active', to: 'deleted' })
    }
    const deleted = aSubscription({ status: 'deleted' })
    assert.deepEqual(statusChange(deleted, 'active', soon), {
      reason: 'statusFixed',
      from: 'deleted',
      to: 'active',
    })
  })

  it('no client sets the states that time brings', () => {
    for (const to of ['expired', 'disabled', 'pending'] as const)
      assert.deepEqual(statusChange(aSubscription(), to, soon), { reason: 'statusFixed', from: 'active', to })
  })
})

describe('renewal', () => {
  it('is turned off and on again while the subscription is active', () => {
    const off = moved(renewalChange(aSubscription(), false)).subscription
    assert.equal(off.autoRenew, false)
    assert.equal(moved(renewalChange(off, true)).subscription.autoRenew, true)
    assert.deepEqual(renewalChange(aSubscription({ status: 'suspended' }), true), { reason: 'notActive' })
  })

  it('is fixed on offers of the older catalogue', () => {
    assert.deepEqual(renewalChange(aSubscription({ item: { kind: 'legacy' } }), false), {
      reason: 'renewalFixed',
    })
  })
})

describe('what a cancellation would give back', () => {
  const optionsAt = (when: string, wish = {}) =>
    refundOptions(aSubscription(wish), { fullRefundHours: 24, at: new Date(when) }).map(
      ({ type, expiresAt }) => `${type} until ${expiresAt.toISOString()}`,
    )

  it('is everything for a day, then the rest of the cycle until the window closes', () => {
    assert.deepEqual(optionsAt('2021-10-01T09:00:00Z'), [
      'Full until 2021-10-02T09:00:00.000Z',
      'Partial until 2021-10-08T09:00:00.000Z',
    ])
    assert.deepEqual(optionsAt('2021-10-02T09:00:00Z'), ['Partial until 2021-10-08T09:00:00.000Z'])
    assert.deepEqual(optionsAt('2021-10-08T09:00:00Z'), [])
  })

  it('follows the length of the window at the sale', () => {
    const seventyTwo = windowRule(
      { kind: 'new-commerce', isTrial: false },
      { billingCycle: 'monthly', licenceHours: 72 },
    )!
    assert.deepEqual(optionsAt('2021-10-03T09:00:00Z', { sale: { rule: seventyTwo } }), [
      'Partial until 2021-10-04T09:00:00.000Z',
    ])
  })
})
