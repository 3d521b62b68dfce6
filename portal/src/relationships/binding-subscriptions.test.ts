import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Subscription } from '@kontor/client'
import { bindingSubscriptions } from './binding-subscriptions.ts'

const aSubscription = (id: string, status: string, { isTrial = false, isLegacy = false } = {}) =>
  ({ id, status, isTrial, ...(!isLegacy && { productType: { id: 'OnlineServices' } }) }) as Subscription

test('paid subscriptions bind while they run, and suspended ones in new commerce alone', () => {
  const binding = bindingSubscriptions([
    aSubscription('active', 'active'),
    aSubscription('suspended', 'suspended'),
    aSubscription('ended', 'deleted'),
    aSubscription('trial', 'active', { isTrial: true }),
    aSubscription('legacy', 'active', { isLegacy: true }),
    aSubscription('suspended legacy', 'suspended', { isLegacy: true }),
  ])
  assert.deepEqual(
    binding.map(({ id }) => id),
    ['active', 'suspended', 'legacy'],
  )
})
