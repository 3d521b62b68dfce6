/**
 * What an eligibility answer may say, by the names of the wire (contract purchase 5.4); also the reference in
 * `docs/errors/promotion-conditions.md`.
 */
import type { Remedy } from './remedy.ts'

export interface ConditionType {
  means: string
  /** What the texts `have` and `need` hold; absent where there is an error and no condition. */
  have?: string
  need?: string
  /** What the reader can do, and which remedy the condition carries. */
  remedy: string
}

export const conditionTypes = {
  InvalidCatalogItemId: {
    means: 'The item is unknown, or not sold in the customer’s country. It stands under `errors` alone.',
    remedy: 'List the availabilities of the customer’s country and take an id from there.',
  },
  InvalidPromotion: {
    means:
      'The promotion is not one for this purchase: there is none of that id, it is for other products, countries or segments, has not started, has ended or is no longer on offer.',
    have: '`this purchase`',
    need: 'What the promotion is for: `a customer in a market of the promotion`.',
    remedy: 'Name another promotion, or none. One that has not started carries `waitUntil`.',
  },
  NoPromotionsAvailable: {
    means:
      'No promotion of the item is on offer in the customer’s country and segment now. It stands under `errors` alone.',
    remedy: 'Buy at list price.',
  },
  SeatCount: {
    means:
      'Fewer seats than the least purchase, or more than are left; seats are counted over all partners of the customer, per product and SKU. The error holds the figures, too: `minimumRequiredSeats`, `maximumRequiredSeats`, `availableSeats`.',
    have: 'The seats left, `90 seats of 2,400 left`; for too few, the seats asked for.',
    need: 'The seats asked for; for too few, `at least 5 seats`.',
    remedy:
      'Buy as many as `reduceQuantity` or `raiseQuantity` says. There is neither where fewer are left than the least purchase.',
  },
  Term: {
    means: 'The promotion is for other terms or billing cycles; the error lists them as `eligibleTerms`.',
    have: 'The term of the purchase, `P1M monthly`; where none that is sold fits, what was asked for; `no term` where nothing was.',
    need: 'The terms of the promotion, `P1Y Monthly or P3Y Annual`.',
    remedy: 'Buy with one of the terms of `changeTerm`.',
  },
  FirstPurchase: {
    means:
      'The promotion is for a first purchase, and the customer has or had the item, from whatever partner or channel, or has used the promotion. The policy `first-purchase-error-name` may call it `OfferPurchasedPreviously`.',
    have: '`the customer has or had this product`',
    need: '`a first purchase`',
    remedy: 'Buy at list price. Where a policy limits how long it counts, `waitUntil` says how long.',
  },
  OfferPurchasedPreviously: {
    means:
      'The customer holds, or gave up lately, a product that the promotion excludes, from whatever partner or channel; or a first purchase is meant (see [FirstPurchase](#firstpurchase)).',
    have: 'The products that stand against it, as far as they may be named to the partner.',
    need: 'How long they count: `none of these, and none cancelled in the last 30 days`.',
    remedy:
      'Wait until the date of `waitUntil`, or buy at list price; there is no date while one is still held.',
  },
  RedemptionLimit: {
    means:
      'The customer has bought at the promotion’s price as often as it allows, over all partners. The error holds `maxPromotionRedemptionCount` and `remainingPromotionRedemptionCount`.',
    have: 'The uses left: `0 of 2 uses left`.',
    need: '`1 use`',
    remedy: 'Buy at list price: a use is not given back.',
  },
  PrerequisiteProductOwnership: {
    means: 'The customer must own other products in certain numbers, and does not.',
    have: 'The seats of each: `4 seats of A/0001, 0 seats of B/0001`; `none of it` where no product may be named.',
    need: 'The alternatives: `10 to 300 seats of A/0001, or 1 or more seats of B/0001`.',
    remedy:
      'Buy the products of `buyFirst`, which are the fewest seats; there is none where the customer owns too many.',
  },
} as const satisfies Record<string, ConditionType>

export type ConditionName = keyof typeof conditionTypes

/** What the member `remedy` of a condition may propose. */
export const remedyActions: Record<Remedy['action'], string> = {
  reduceQuantity: 'Buy `quantity` seats, which is fewer.',
  raiseQuantity: 'Buy `quantity` seats, which is more.',
  changeTerm: 'Buy with one of `terms`, each a `duration` and a `billingCycle`.',
  buyFirst: 'Buy so many `seats` of each of `products` first.',
  waitUntil: 'Buy from `date` on.',
}
