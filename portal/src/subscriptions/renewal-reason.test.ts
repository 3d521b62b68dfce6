import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renewalReason } from './renewal-reason.ts'

const promotionId = 'SPRING:0001:SPRING001A'
const promotion = { startDate: '2021-09-01T00:00:00Z', endDate: '2022-06-30T23:59:59Z' }
const renewing = {
  promotionId,
  autoRenewEnabled: true,
  commitmentEndDate: '2022-09-30T00:00:00Z',
  renewalInstructions: { unitPrice: 10, currency: 'SEK' },
}

test('a renewal beyond the promotion’s dates is at list price because the promotion has ended', () => {
  assert.equal(renewalReason(renewing, promotion), 'ended')
})

test('a renewal that keeps the promotion says so, whatever the third part of its id', () => {
  const renewalInstructions = { unitPrice: 9, currency: 'SEK', promotionId: 'spring:0001:OTHER' }
  assert.equal(renewalReason({ ...renewing, renewalInstructions }, promotion), 'kept')
})

test('a renewal within the dates that loses the promotion changes what it is for', () => {
  assert.equal(
    renewalReason({ ...renewing, commitmentEndDate: '2022-05-31T00:00:00Z' }, promotion),
    'changed',
  )
})

test('without a promotion, without a renewal, and before the promotion is known there is little to say', () => {
  const { promotionId: _, ...plain } = renewing
  assert.equal(renewalReason(plain, undefined), 'none')
  assert.equal(renewalReason({ ...renewing, autoRenewEnabled: false }, promotion), undefined)
  assert.equal(renewalReason(renewing, undefined), undefined)
})
