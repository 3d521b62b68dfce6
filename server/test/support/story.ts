/** A story on a sandbox's clock: time goes on, and in the end the activity log holds exactly what happened. */
import assert from 'node:assert/strict'
import type { Ask } from './world.ts'

/** Moves the clock of the caller's environment, and returns when everything due on the way is done. */
export async function moveClock(ask: Ask, now: string): Promise<void> {
  const moved = await ask('PUT', '/sandbox/clock', { now })
  assert.equal(moved.status, 202, JSON.stringify(moved.body))
  while ((await ask('GET', '/sandbox/clock')).body.state !== 'completed');
}

/** The legacy offers that stories of 2020 sell. */
export const legacyOffers = {
  e3: '3c7fba86-6f8e-5c89-9af4-f5f2da41537c',
  a3ForFaculty: '6b0073b6-a28e-5303-9145-892800e06e79',
} as const

/** Buys seats of a legacy offer; the answer is the caller's to judge. */
export const orderOffer = (ask: Ask, customerId: string, offerId: string, quantity = 5) =>
  ask('POST', `/v1/customers/${customerId}/orders`, {
    billingCycle: 'monthly',
    lineItems: [{ offerId, quantity }],
  })

interface AuditRecord {
  operationDate: string
  operationType: string
  operationStatus: string
  customerName?: string
}

/** A partner's activity log from a day on, one line a record: when, what, and to which customer. */
export async function activityLines(ask: Ask, startDate: string): Promise<string[]> {
  const { status, body } = await ask('GET', `/v1/auditrecords?startDate=${startDate}`)
  assert.equal(status, 200, JSON.stringify(body))
  assert.equal(body.links.next, undefined, 'a story fits on one page')
  return (body.items as AuditRecord[]).map(
    ({ operationDate, operationType, operationStatus, customerName = '-' }) => {
      assert.equal(operationStatus, 'succeeded')
      return `${operationDate} ${operationType} ${customerName}`
    },
  )
}
