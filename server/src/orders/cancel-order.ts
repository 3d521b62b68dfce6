import { type Activity, activityWrite } from '../activity/index.ts'
import type { PartnersCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import { chargesOfSubscription, fullRefund, type NewCharge } from '../ledger/index.ts'
import { writeTogether } from '../platform/write-together.ts'
import { endHeld } from '../promotions/index.ts'
import { cancelledSubscription, lockWithAddOns, ownerOf, type Subscription } from '../subscriptions/index.ts'
import { entitlementCharges } from './build-order.ts'
import { cancelLines } from './cancellation.ts'
import { cancelFault } from './faults.ts'
import type { Order, OrderLine } from './order.ts'
import { changeWrites } from './store.ts'
import { type OrderPatchBody, type OrderWire, toWireOrder } from './wire.ts'

export interface CancelInput {
  customer: PartnersCustomer
  /** Locked by the caller. */
  order: Order
  body: OrderPatchBody
}

/** Cancels lines of software, reservations and marketplace items, with everything they cost given back (purchase 8.5). */
export async function cancelOrder(call: Call, { customer, order, body }: CancelInput): Promise<OrderWire> {
  const verdict = cancelLines(order, {
    lineItemNumbers: (body.lineItems ?? []).map(({ lineItemNumber = 0 }) => lineItemNumber),
    isSandbox: call.environment.kind === 'sandbox',
    at: call.now,
  })
  if ('reason' in verdict) throw cancelFault(verdict, order.id)

  const ended: Subscription[] = []
  const charges: NewCharge[] = []
  for (const line of verdict.lines) {
    const given = await giveBack(call, { customer, order, line })
    ended.push(...given.subscriptions)
    charges.push(...given.charges)
  }
  await endHeld(
    call.db,
    order.environmentId,
    verdict.lines.map(({ sourceId }) => ({ customerId: customer.id, sourceId, endedAt: call.now })),
  )
  const seen = { country: customer.country, withPrices: true }
  const newValue = toWireOrder({ ...verdict.order, version: order.version + 1 }, seen)
  const activity: Activity = {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'order',
    operationType: 'update_order',
    resourceId: order.id,
    oldValue: toWireOrder(order, seen),
    newValue,
  }
  await writeTogether(call.db, [
    ...changeWrites({ order: verdict.order, subscriptions: ended, charges }, call.now),
    activityWrite(call, [activity]),
  ])
  return newValue
}

/** What ends with a line, and its charges taken back. */
async function giveBack(
  call: Call,
  { customer, order, line }: { customer: PartnersCustomer; order: Order; line: OrderLine },
): Promise<{ subscriptions: Subscription[]; charges: NewCharge[] }> {
  const moment = { at: call.now, referenceId: newGuid() }
  if (!line.subscriptionId) {
    const charged = entitlementCharges(order, line, { at: order.createdAt, referenceId: moment.referenceId })
    return { subscriptions: [], charges: fullRefund(charged, moment) }
  }
  const [subscription] = await lockWithAddOns(call.db, ownerOf(customer), line.subscriptionId)
  if (!subscription || subscription.status === 'deleted') return { subscriptions: [], charges: [] }
  const charged = await chargesOfSubscription(call.db, {
    environmentId: order.environmentId,
    customerId: customer.id,
    subscriptionId: subscription.id,
    since: subscription.createdAt,
  })
  return { subscriptions: [cancelledSubscription(subscription)], charges: fullRefund(charged, moment) }
}
