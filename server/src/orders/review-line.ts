/**
 * Whether a line may be bought, with which promotion and at what price: the one decision behind the cart's review, checkout
 * and direct orders. Pure; every refusal is named.
 */
import {
  type CatalogItem,
  type IsNamed,
  type Quote,
  regionIn,
  type Segment,
  type Sight,
  saleRefusals,
  type Term,
  toldTo,
} from '../catalog/index.ts'
import { zero } from '../money.ts'
import type { Partner } from '../partners/index.ts'
import {
  type Basis,
  type LinePromotion,
  linePromotion,
  type PurchaseIntent,
  promotionKey,
} from '../promotions/index.ts'
import { isCustomTermEnd, type Subscription } from '../subscriptions/index.ts'
import { linePrice } from './line-price.ts'
import type { LineRefusal, PurchaseLine, ReviewedLine } from './purchase-line.ts'

/** The item, term and price that a line means. */
export interface Meant {
  item: CatalogItem
  term?: Term
  quote?: Quote
}

/** What a line is decided on. */
export interface Surroundings extends Sight {
  /** Promotions, and what the customer had before this line. */
  basis: Basis
  country: string
  segments: ReadonlySet<Segment>
  /** Which other items may be named to the partner. */
  isNamed: IsNamed
  at: Date
  /** Currencies a line may be asked for in, beside the item's own. */
  currencies: readonly string[]
  /** The partner's indirect resellers by MPN id; absent: it is no indirect provider. */
  resellers?: ReadonlyMap<string, Pick<Partner, 'agreementSigned'>>
  /** The customer's subscriptions with the partner, where a line refers to one. */
  subscriptions: readonly Subscription[]
  /** What a limited sandbox allows: seats of a subscription, and subscriptions of a customer, of which so many are left. */
  sandbox?: SandboxLimits & { subscriptionsLeft: number }
}

/** The value of the policy `sandbox-limits`. */
export type SandboxLimits = {
  seats?: number
  subscriptions?: number
}

export function reviewLine(line: PurchaseLine, meant: Meant | undefined, around: Surroundings): ReviewedLine {
  if (!meant) return { line, refusals: [{ reason: 'unknownItem' }] }
  const { item, term, quote } = meant
  const promotion = promotionFor(line, meant, around)
  const refusals: LineRefusal[] = [
    ...parentRefused(line, item, around),
    ...saleRefused(line, meant, around),
    ...(term && !quote ? [{ reason: 'noPrice' as const }] : []),
    ...promotionRefused(line, promotion),
    ...currencyRefused(line, item, around),
    ...resellerRefused(line, around),
    ...termEndRefused(line, meant, around),
    ...sandboxRefused(line, around),
  ]
  if (refusals.length > 0 || !term || !quote)
    return { line, refusals, item, ...(term && { term }), promotion }
  const { quantity, customTermEnd } = line
  const discount = promotion.applied?.discount ?? zero
  const price = linePrice({
    quote,
    term,
    discount,
    quantity,
    at: around.at,
    ...(customTermEnd && { customTermEnd }),
  })
  return { line, refusals, item, term, promotion, price }
}

/** The promotion of a line; of what an earlier review did not show, nothing is applied (mission H4). */
function promotionFor(
  line: PurchaseLine,
  { item, term }: Meant,
  { basis, country }: Surroundings,
): LinePromotion {
  const named = line.offered?.promotionId ?? line.promotionId
  const decided = linePromotion(
    {
      item: item.key,
      quantity: line.quantity,
      ...termOf(line, term),
      market: country,
      segment: item.segment,
      ...(named !== undefined && { promotionId: named }),
    },
    basis,
  )
  if (!line.offered || !decided.applied || isOffered(decided.applied, line.offered.promotionId))
    return decided
  const { applied: _, ...withoutPromotion } = decided
  return withoutPromotion
}

/** The term meant; where none that is sold fits, what was asked for, so that an unmet condition can name it. */
function termOf(
  { termDuration, billingCycle }: PurchaseLine,
  term: Term | undefined,
): Pick<PurchaseIntent, 'term'> {
  if (term) return { term }
  if (termDuration === undefined && billingCycle === undefined) return {}
  return { term: { duration: termDuration?.toUpperCase() ?? '', billingCycle: billingCycle ?? '' } }
}

/** A promotion that takes nothing off, because the offer carries the discounted price itself, surprises nobody. */
const isOffered = (
  { promotion, discount }: NonNullable<LinePromotion['applied']>,
  offered: string | undefined,
): boolean => discount.isZero() || (offered !== undefined && promotionKey(offered) === promotion.key)

function saleRefused(line: PurchaseLine, { item }: Meant, around: Surroundings): LineRefusal[] {
  const { basis, country, segments, isNamed, at, seesNewCommerce, flights } = around
  const { quantity, termDuration: duration, billingCycle, provisioningContext } = line
  const region = regionIn(provisioningContext)
  const buyer = { country, segments, holdings: basis.history.holdings }
  const purchase = {
    quantity,
    duration,
    billingCycle,
    ...(region && { region }),
    at,
    seesNewCommerce,
    flights,
  }
  return saleRefusals(item, buyer, purchase).map((refusal) => ({
    reason: 'sale',
    refusal: toldTo(isNamed, refusal),
  }))
}

/** A promotion that was valid when it was reviewed and is not any more stops nothing: the normal price holds. */
function promotionRefused(line: PurchaseLine, promotion: LinePromotion): LineRefusal[] {
  const { promotionId, offered } = line
  const refusals: LineRefusal[] = []
  const wasValid = offered !== undefined && !offered.hadError
  if (promotionId !== undefined && promotion.isNamedPromotionInvalid && !wasValid)
    refusals.push({ reason: 'promotion', promotionId })
  if (!promotion.isPurchasable) refusals.push({ reason: 'promotionOnly' })
  return refusals
}

function currencyRefused(
  { currencyCode }: PurchaseLine,
  item: CatalogItem,
  { currencies }: Surroundings,
): LineRefusal[] {
  const allowed = [...new Set([item.currency, ...currencies])]
  return !currencyCode || allowed.includes(currencyCode.toUpperCase())
    ? []
    : [{ reason: 'currency', allowed }]
}

function resellerRefused(line: PurchaseLine, { resellers }: Surroundings): LineRefusal[] {
  const named = [line.resellerMpnId ?? [], line.additionalResellerMpnIds ?? []].flat()
  if (named.length > 0 && !resellers) return [{ reason: 'resellerNotSupported' }]
  return named.flatMap((mpnId): LineRefusal[] => {
    const reseller = resellers?.get(mpnId)
    if (!reseller) return [{ reason: 'reseller', mpnId }]
    return reseller.agreementSigned ? [] : [{ reason: 'resellerAgreement', mpnId }]
  })
}

/** The base must be an active subscription of one of the items that the add-on needs. */
function parentRefused(
  { parentSubscriptionId }: PurchaseLine,
  item: CatalogItem,
  { subscriptions }: Surroundings,
): LineRefusal[] {
  if (!parentSubscriptionId) return []
  const parent = subscriptions.find(({ id }) => id === parentSubscriptionId.toLowerCase())
  const isBase = parent?.status === 'active' && item.rules.prerequisites.includes(parent.item.key)
  return isBase ? [] : [{ reason: 'parent', parentSubscriptionId }]
}

function termEndRefused(
  { customTermEnd: end }: PurchaseLine,
  { item, term }: Meant,
  { at, subscriptions }: Surroundings,
): LineRefusal[] {
  if (!end) return []
  if (item.kind !== 'new-commerce' || item.isTrial || !term?.duration) return [{ reason: 'termEndProduct' }]
  const isAllowed = isCustomTermEnd(end, { start: at, duration: term.duration }, subscriptions)
  return isAllowed ? [] : [{ reason: 'termEnd', end }]
}

function sandboxRefused({ quantity }: PurchaseLine, { sandbox }: Surroundings): LineRefusal[] {
  const { seats, subscriptions, subscriptionsLeft = 0 } = sandbox ?? {}
  if (seats !== undefined && quantity > seats) return [{ reason: 'sandboxSeats', limit: seats }]
  if (subscriptions !== undefined && subscriptionsLeft < 1)
    return [{ reason: 'sandboxSubscriptions', limit: subscriptions }]
  return []
}
