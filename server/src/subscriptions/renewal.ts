/** What subscriptions will renew to if nothing changes (mission H8, subscriptions 5). */
import { catalogOf, itemKey, quotesFor, type Segment } from '../catalog/index.ts'
import { type Customer, segmentsNow } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { type Decimal, decimal } from '../money.ts'
import {
  listReasons,
  loadSeatsCarried,
  promotionsOf,
  type RenewalPrice,
  renewalPrice,
} from '../promotions/index.ts'
import { isLegacy, type Subscription, termOverAt } from './subscription.ts'

/**
 * Why a renewal has its price: it keeps its promotion, the customer is no longer qualified for the price list it was sold from,
 * or what the promotion says to it.
 */
export const renewalReasons = ['promotion', 'otherSegment', ...listReasons] as const
export type RenewalReason = (typeof renewalReasons)[number]

export interface RenewalInstructions {
  reason: RenewalReason
  /** The promotion whose price it keeps. */
  promotionId?: string
  /** Of one seat for one billing cycle, after the promotion. */
  unitPrice: Decimal
  currency: string
}

/** Whether the end of the running term starts another. */
export const willRenew = (subscription: Subscription): boolean =>
  subscription.status === 'active' &&
  subscription.termEndsOn !== undefined &&
  subscription.item.billing === 'license' &&
  (isLegacy(subscription) ? !subscription.item.isTrial : subscription.autoRenew)

/** What a renewal depends on of its customer. */
export type Buyer = Pick<Customer, 'country' | 'standing'>

/**
 * The renewal of each subscription of a customer, by id; none for those that end with their term, or whose item has no price
 * then. Asks the price list of the renewal's own day.
 */
export async function renewalsOf(
  call: Call,
  { subscriptions, customer }: { subscriptions: readonly Subscription[]; customer: Buyer },
): Promise<ReadonlyMap<string, RenewalInstructions>> {
  const renewing = subscriptions.filter(willRenew)
  const [catalog, promotions, seatsUsed] = await Promise.all([
    catalogOf(call),
    promotionsOf(call),
    seatsUsedBeside(call, renewing),
  ])
  const qualified = segmentsNow(call, customer)
  const decided = renewing.flatMap((subscription) => {
    const segment = nextSegment(call, subscription, qualified)
    if (!segment) return []
    // A promotion of the price list that the customer has left behind ends with it.
    const promotionId = segment === subscription.item.segment ? subscription.price.promotionId : undefined
    const at = termOverAt(subscription)!
    const next = nextOf(subscription)
    const price = renewalPrice({
      ...(promotionId && { promotion: promotions.byId(promotionId) }),
      item: subscription.item.key,
      renewsTo: next,
      at,
      seatsCarried: subscription.promotedQuantity,
      seatsUsed: seatsUsed.get(subscription.id) ?? subscription.promotedQuantity,
    })
    const key = price.kind === 'list' && price.regularProductId ? itemKey(price.regularProductId) : next.item
    const item = catalog.itemOf(key, { country: customer.country, segment })
    // An offer of the older catalogue has its one segment.
    const ask = item?.segment === segment && { item, term: next.term, at, quantity: next.quantity }
    const reason = segment === subscription.item.segment ? reasonOf(price) : 'otherSegment'
    return ask ? [{ subscription, price, reason, ask }] : []
  })
  const quotes = await quotesFor(
    call,
    decided.map(({ ask }) => ask),
  )
  return new Map(
    decided.flatMap(({ subscription, price, reason }, index) => {
      const quote = quotes[index]
      if (!quote) return []
      const discount = price.kind === 'promotion' ? price.discount : decimal(0)
      return [
        [
          subscription.id,
          {
            reason,
            ...(price.kind === 'promotion' && { promotionId: price.promotion.id }),
            unitPrice: quote.unitPrice.times(decimal(1).minus(discount)),
            currency: quote.currency,
          },
        ],
      ]
    }),
  )
}

const reasonOf = (price: RenewalPrice): RenewalReason =>
  price.kind === 'promotion' ? 'promotion' : price.reason

/**
 * The price list of the next term. A customer that is no education customer any more renews at the commercial price, or not
 * at all, as the policy says (mission E4).
 */
function nextSegment(
  call: Call,
  { item: { segment } }: Subscription,
  qualified: ReadonlySet<Segment>,
): Segment | undefined {
  if (segment !== 'education' || qualified.has(segment)) return segment
  const revoked = call.policyValue<{ renewal?: 'commercial' | 'stop' }>('revoked-education-renewal')
  return revoked?.renewal === 'stop' ? undefined : 'commercial'
}

/** The item, term and seats of the next term: what is scheduled, else the same again. */
function nextOf({ item, nextTerm, termDuration, billingCycle, quantity }: Subscription) {
  if (!nextTerm) return { item: item.key, term: { duration: termDuration ?? '', billingCycle }, quantity }
  const { product } = nextTerm
  return {
    item: itemKey(`${product.productId}:${product.skuId}`),
    term: { duration: product.termDuration, billingCycle: product.billingCycle },
    quantity: nextTerm.quantity,
  }
}

/** The customer's promoted seats, for the few subscriptions that would renew with more of them than they carry. */
async function seatsUsedBeside(
  call: Call,
  renewing: readonly Subscription[],
): Promise<ReadonlyMap<string, number>> {
  const growing = renewing.filter(
    (subscription) =>
      subscription.price.promotionId && nextOf(subscription).quantity > subscription.promotedQuantity,
  )
  if (growing.length === 0) return new Map()
  const carried = await loadSeatsCarried(
    call.db,
    call.environment.id,
    growing.map(({ id, customerId }) => ({ customerId, subscriptionId: id })),
  )
  return new Map(carried.map(({ subscriptionId, seatsUsed }) => [subscriptionId, seatsUsed]))
}
