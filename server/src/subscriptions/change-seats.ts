/** Adding and giving back seats: what the promotion of the term allows, and what the ledger says of it (mission H5). */
import { type CatalogItem, catalogOf, saleFault, seatsHeld } from '../catalog/index.ts'
import { type PartnersCustomer, segmentsNow } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { newGuid } from '../ids.ts'
import { seatChangeCharges } from '../ledger/index.ts'
import {
  giveBackSeats,
  increaseSeats,
  loadBasis,
  lockCustomerPromotions,
  promotionKey,
  recordHeld,
  whoIs,
} from '../promotions/index.ts'
import { addedSeats, type ExpectedSeats, isAsExpected } from './added-seats.ts'
import type { Change } from './change.ts'
import { seatFault, seatsDifferFault } from './faults.ts'
import { heldAs } from './held.ts'
import { windowRuleNow } from './present-subscriptions.ts'
import { type SeatChange, seatChange } from './seat-change.ts'
import { chargeSubject, cycleOf, pricedSeats, type Subscription } from './subscription.ts'

interface SeatsAsked {
  customer: PartnersCustomer
  quantity: number
  /** What the buyer was shown of seats that are added. */
  expected?: ExpectedSeats
}

/** What a subscription whose item has left the catalogue may have at most. */
const seatsMax = 2_147_483_647

/**
 * Changes the seats of a locked subscription, takes or gives back promoted seats and charges the difference. Throws the
 * refusals of subscriptions 4; beyond a promotion's limit 400/2002 with the number that would fit; 400/800086 for more seats
 * of a segment that the customer is no longer qualified for; 400/800009 with the price as it is, for added seats that are not at
 * the price or promotion that was expected.
 */
export async function changeSeats(
  call: Call,
  change: Change,
  { customer, quantity, expected }: SeatsAsked,
): Promise<Change> {
  const { subscription } = change
  const item = (await catalogOf(call)).item(subscription.item.id, customer.country)
  const rule = windowRuleNow(call, subscription)
  const question: SeatChange = {
    quantity,
    at: call.now,
    minimum: item?.rules.minimumQuantity ?? 1,
    maximum: item?.rules.maximumQuantity ?? seatsMax,
    ...(rule && { rule }),
  }
  let verdict = seatChange(subscription, question)
  if ('type' in verdict && verdict.type === 'addQuantity') {
    const { id, segment } = subscription.item
    // More seats are a purchase: at an academic price they are for a customer that is qualified now (mission E4).
    if (!segmentsNow(call, customer).has(segment)) throw saleFault(id, { reason: 'qualification', segment })
    // Promoted seats are taken by asking for them: last, when nothing else stands against the change.
    const limits = await customerLimits(call, {
      subscription,
      item,
      seatsAdded: quantity - subscription.quantity,
    })
    verdict = seatChange(subscription, { ...question, ...limits })
  }
  if ('reason' in verdict) throw seatFault(verdict, { subscription, quantity })
  const added = addedSeats(subscription, verdict)
  if (added && expected && !isAsExpected(added, expected)) throw seatsDifferFault(added)

  await recordSeats(call, verdict.subscription, verdict.promotedSeats)
  const charges = seatChangeCharges(
    chargeSubject(subscription),
    verdict.type,
    { before: pricedSeats(subscription), after: pricedSeats(verdict.subscription) },
    { at: call.now, cycle: cycleOf(subscription, call.now), referenceId: newGuid() },
  )
  return { ...change, subscription: verdict.subscription, charges: [...change.charges, ...charges] }
}

/** What the customer's other seats and the promotion say to more seats. Takes promoted ones if they fit. */
async function customerLimits(
  call: Call,
  { subscription, item, seatsAdded }: { subscription: Subscription; item?: CatalogItem; seatsAdded: number },
): Promise<Pick<SeatChange, 'customerSeatsLeft' | 'promotion'>> {
  const { id: subscriptionId, customerId, price } = subscription
  const { key } = subscription.item
  const most = item?.rules.seatsPerCustomer ?? null
  if (most !== null) {
    await lockCustomerPromotions(call.db, whoIs(call, customerId))
    const customerSeatsLeft = Math.max(0, most - (await seatsOfCustomer(call, subscription)))
    if (seatsAdded > customerSeatsLeft) return { customerSeatsLeft }
  }
  if (!price.promotionId) return {}
  const { promotionId } = price
  return {
    promotion: await increaseSeats(call, customerId, { subscriptionId, promotionId, item: key, seatsAdded }),
  }
}

/** Seats of the item that the customer holds, from anybody. */
async function seatsOfCustomer(call: Call, { customerId, item: { key } }: Subscription): Promise<number> {
  const { history } = await loadBasis(call, customerId, [], { alsoItems: [key] })
  return seatsHeld(history.holdings(key), call.now)
}

/** Gives promoted seats back, and says how many seats the customer holds now. */
async function recordSeats(call: Call, subscription: Subscription, promotedSeats: number): Promise<void> {
  const { id: subscriptionId, customerId, price } = subscription
  if (promotedSeats < 0) {
    await giveBackSeats(call.db, whoIs(call, customerId), {
      subscriptionId,
      promotion: promotionKey(price.promotionId!),
      seats: -promotedSeats,
    })
  }
  await recordHeld(call.db, call.environment.id, [heldAs(subscription)])
}
