/** Whether an item may be sold to a customer, and every reason why not (mission F, decision 30). */
import { within } from '../calendar.ts'
import type { CatalogItem } from './catalog.ts'
import type { Holding, ItemKey, Segment, Sight } from './item.ts'
import { regionRestricted } from './region.ts'
import { type IsNamed, isSeen } from './sight.ts'
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
  /** The Azure region of a reservation; absent: the SKU's own. */
  region?: string
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
  /** Not to be had in an Azure region. */
  | { reason: 'inventory'; region: string }
  | { reason: 'prerequisite'; anyOf: readonly ItemKey[] }

/**
 * Every reason why the item is not sold; none: it may be bought. Of what is hidden from the partner nothing else is said.
 * Screening, agreement and promotions are asked elsewhere.
 */
export function saleRefusals(item: CatalogItem, buyer: Buyer, purchase: Purchase): SaleRefusal[] {
  if (!isSeen(item.kind, item.rules, purchase)) return [{ reason: 'hidden' }]
  return [
    ...offeringRefusals(item, buyer, purchase),
    ...termRefusals(item, purchase),
    ...quantityRefusals(item, buyer, purchase),
    ...inventoryRefusals(item, purchase),
    ...prerequisiteRefusals(item, buyer, purchase),
  ]
}

/** A refusal as it may be told to somebody: without the items that may not be named to them. */
export function toldTo(isNamed: IsNamed, refusal: SaleRefusal): SaleRefusal {
  switch (refusal.reason) {
    case 'retired': {
      const { replacedBy } = refusal
      return { ...refusal, replacedBy: replacedBy && isNamed(replacedBy) ? replacedBy : null }
    }
    case 'prerequisite':
      return { ...refusal, anyOf: refusal.anyOf.filter(isNamed) }
    default:
      return refusal
  }
}

/** What decides whether the customer is offered the item: market, qualification and dates. */
function offeringRefusals(item: CatalogItem, { country, segments }: Buyer, { at }: Purchase): SaleRefusal[] {
  const { launchesAt, retiresAt, replacedBy } = item.rules
  const refusals: SaleRefusal[] = []
  if (!isSoldIn(item, country)) refusals.push({ reason: 'market', country })
  if (!segments.has(item.segment)) refusals.push({ reason: 'qualification', segment: item.segment })
  if (launchesAt && at < launchesAt) refusals.push({ reason: 'notLaunched', launchesAt })
  if (retiresAt && at >= retiresAt) refusals.push({ reason: 'retired', retiresAt, replacedBy })
  return refusals
}

/** Whether somebody with this sight finds the item in a market at all, whatever stands against selling it. */
export const isShown = (item: CatalogItem, country: string, sight: Sight): boolean =>
  isSeen(item.kind, item.rules, sight) && isSoldIn(item, country)

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

function inventoryRefusals(item: CatalogItem, { region: asked }: Purchase): SaleRefusal[] {
  const region = item.kind === 'legacy' ? undefined : regionRestricted(item.sku, asked)
  return region === undefined ? [] : [{ reason: 'inventory', region }]
}

function prerequisiteRefusals(item: CatalogItem, buyer: Buyer, { at }: Purchase): SaleRefusal[] {
  const anyOf = item.rules.prerequisites
  if (anyOf.length === 0 || anyOf.some((key) => buyer.holdings(key).some((holding) => isHeld(holding, at))))
    return []
  return [{ reason: 'prerequisite', anyOf }]
}

const isHeld = ({ startedAt, endedAt }: Holding, at: Date): boolean => within(at, startedAt, endedAt)

/** Seats held at an instant. */
export const seatsHeld = (holdings: readonly Holding[], at: Date): number =>
  holdings.reduce((seats, holding) => seats + (isHeld(holding, at) ? holding.quantity : 0), 0)
