/** The error codes of cart lines (contract purchase 6.3); also the reference in `docs/errors/cart-lines.md`. */

export interface LineErrorEntry {
  /** The contract's number; on the wire the name stands. */
  number: number
  means: string
  remedy: string
}

export const lineErrorCodes = {
  currency_is_not_supported: {
    number: 10000,
    means: 'The currency asked for is neither that of the item nor that of the partner.',
    remedy: 'Leave `currencyCode` out.',
  },
  catalog_item_id_is_not_valid: {
    number: 10001,
    means:
      'The item cannot be sold to this customer now: it is unknown, has no price, is sold in other markets, to other segments, at another time, only under a promotion that the customer may not have, or only beside an item that the customer lacks.',
    remedy: 'See under the business code. An id grows old: fetch the availability just before buying.',
  },
  quota_not_available: {
    number: 10002,
    means: 'The customer has the item as often as it may; `purchasedQuantity` says how often that is.',
    remedy: 'Add seats to a subscription that is there, or choose another item.',
  },
  inventory_not_available: {
    number: 10003,
    means: 'The item cannot be had in the Azure region of the line.',
    remedy: 'Choose another region or SKU; `POST …/extensions/product/checkInventory` says which.',
  },
  participants_is_not_supported_for_partner: {
    number: 10004,
    means:
      'A reseller on record is named by who is no indirect provider, is not a reseller of the partner, or has not accepted the partner agreement.',
    remedy: 'Leave `participants` out, or name an indirect reseller that has accepted the agreement.',
  },
  subscription_is_not_valid: {
    number: 10007,
    means: 'The subscription named is no base for the add-on, or is not active.',
    remedy: 'Name an active subscription of one of the items that the add-on needs.',
  },
  sandbox_limit_exceeded: {
    number: 10009,
    means:
      'The sandbox allows no more seats of a subscription (`availableQuantity`), or subscriptions of a customer.',
    remedy: 'Buy fewer seats, cancel a subscription, or use another customer.',
  },
  invalid_input: {
    number: 10010,
    means: 'The quantity is below the least that is sold of the item.',
    remedy: 'Raise the quantity to the least that `errorDescription` names.',
  },
  billing_plan_not_supported: {
    number: 10013,
    means: 'The item is not sold with the term and billing cycle asked for.',
    remedy: 'Choose one of the terms that `errorDescription` lists.',
  },
  invalid_promotion_id: {
    number: 10014,
    means:
      'The promotion named is not one for the line: `promotionEligibilities` says why ([InvalidPromotion](promotion-conditions.md#invalidpromotion)).',
    remedy: 'Name a promotion of the item, or none: what applies by itself will.',
  },
  max_allowed_seats_per_subscription_exceeded: {
    number: 10015,
    means:
      'The quantity is more than a subscription, or the customer in all its subscriptions, may have of the item.',
    remedy: 'Lower the quantity to `availableQuantity`.',
  },
  invalid_custom_term_end_date_product: {
    number: 10016,
    means: 'The item cannot be given an end date of its own.',
    remedy: 'Leave `customTermEndDate` out: only paid licences of new commerce with a term can have one.',
  },
  invalid_custom_term_end_date: {
    number: 10017,
    means: 'The end date is neither a month’s end in the term nor the end of a subscription to align to.',
    remedy: 'Take a date from `GET …/subscriptions/customTermEndDates`.',
  },
} as const satisfies Record<string, LineErrorEntry>

export type LineErrorCode = keyof typeof lineErrorCodes
