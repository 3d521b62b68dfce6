/** Whether an item may be sold to a customer, and every reason why not (mission F, decision 30). */
import type { CatalogItem } from './catalog.ts'
import type { Holding, ItemKey, Segment, Sight } from './item.ts'
import { isSeen } from './sight.ts'
import { chooseTerm, type TermWish } from './term.ts'

/** What is known of the customer that buys. */
export interface Buyer {
  country: string
  /** The segments it is qualified for; `commercial` always is one. */
  segments: ReadonlySet<Segment>
  /** Everything it has or had of an item, from any partner or channel. */
  holdings(item: ItemKey): readonly Holding[]
}

/** A purchase as it is meant. */
export interface Purchase extends TermWish, Sight {
  quantity: number
  at: Date
}

/** One reason why an item is not sold, with its figures. */
export type SaleRefusal =
  | { reason: 'hidden' }
  | { reason: 'market'; country: string }
  | { reason: 'qualification'; segment: Segment }
  | { reason: 'notLaunched'; launchesAt: Date }
  | { reason: 'retired'; retiresAt: Date; replacedBy: ItemKey | null }
  | { reason: 'term'; offered: CatalogItem['terms'] }
  | { reason: 'quantity'; quantity: number; minimum: number; maximum: number }
  | { reason: 'customerSeats'; quantity: number; remaining: number; maximum: number }
  | { reason: 'subscriptionLimit'; limit: number; isLegacy: boolean }
  | { reason: 'prerequisite'; anyOf: readonly ItemKey[] }

/** Every reason why the item is not sold; none: it may be bought. Screening, agreement and promotions are asked elsewhere. */
export const saleRefusals = (item: CatalogItem, buyer: Buyer, purchase: Purchase): SaleRefusal[] => [
  ...offeringRefusals(item, buyer, purchase),
  ...termRefusals(item, purchase),
  ...quantityRefusals(item, buyer, purchase),
  ...prerequisiteRefusals(item, buyer, purchase),
]

/** What decides whether the item is shown to the customer at all: visibility, market, qualification and dates. */
export function offeringRefusals(
  item: CatalogItem,
  { country, segments }: Pick<Buyer, 'country' | 'segments'>,
  { at, ...sight }: Pick<Purchase, 'at'> & Sight,
): SaleRefusal[] {
  const { launchesAt, retiresAt, replacedBy } = item.rules
  const refusals: SaleRefusal[] = []
  if (!isSeen(item.kind, item.rules, sight)) refusals.push({ reason: 'hidden' })
  if (!isSoldIn(item, country)) refusals.push({ reason: 'market', country })
  if (!segments.has(item.segment)) refusals.push({ reason: 'qualification', segment: item.segment })
  if (launchesAt && at < launchesAt) refusals.push({ reason: 'notLaunched', launchesAt })
  if (retiresAt && at >= retiresAt) refusals.push({ reason: 'retired', retiresAt, replacedBy })
  return refusals
}

const isSoldIn = (item: CatalogItem, country: string): boolean =>
  item.kind === 'legacy'
    ? item.offer.markets.has(country)
    : item.country === country && !item.availability.isWithdrawn

const termRefusals = (item: CatalogItem, wish: TermWish): SaleRefusal[] =>
  chooseTerm(item.terms, wish) ? [] : [{ reason: 'term', offered: item.terms }]

function quantityRefusals(item: CatalogItem, buyer: Buyer, { quantity, at }: Purchase): SaleRefusal[] {
  const {
    minimumQuantity: minimum,
    maximumQuantity: maximum,
    seatsPerCustomer,
    subscriptionLimit,
  } = item.rules
  const refusals: SaleRefusal[] = []
  if (quantity < minimum || quantity > maximum)
    refusals.push({ reason: 'quantity', quantity, minimum, maximum })
  const holdings = buyer.holdings(item.key)
  if (seatsPerCustomer !== null) {
    const remaining = Math.max(0, seatsPerCustomer - seatsHeld(holdings, at))
    if (quantity > remaining && quantity <= maximum) {
      refusals.push({ reason: 'customerSeats', quantity, remaining, maximum: seatsPerCustomer })
    }
  }
  if (subscriptionLimit) {
    const { count: limit, unit } = subscriptionLimit
    const counted = unit === 'lifetime' ? holdings : holdings.filter((holding) => isHeld(holding, at))
    if (counted.length >= limit) {
      refusals.push({ reason: 'subscriptionLimit', limit, isLegacy: item.kind === 'legacy' })
    }
  }
  return refusals
}

function prerequisiteRefusals(item: CatalogItem, buyer: Buyer, { at }: Purchase): SaleRefusal[] {
  const anyOf = item.rules.prerequisites
  if (anyOf.length === 0 || anyOf.some((key) => buyer.holdings(key).some((holding) => isHeld(holding, at))))
    return []
  return [{ reason: 'prerequisite', anyOf }]
}

const isHeld = ({ endedAt }: Holding, at: Date): boolean => !endedAt || endedAt > at

const seatsHeld = (holdings: readonly Holding[], at: Date): number =>
  holdings.reduce((seats, holding) => seats + (isHeld(holding, at) ? holding.quantity : 0), 0)
