import type { FaultSayings } from '../sayings.ts'

/** What the server says of items, carts and orders. */
export const purchaseSayings: FaultSayings = {
  '2091': [
    {
      says: '{item} is no longer sold since {retiresAt}; instead there is {replacedBy}',
      id: 'fault.said.replaced',
    },
    { says: '{item} is no longer sold since {retiresAt}', id: 'fault.said.retired' },
  ],
  '10018': [
    {
      says: '{item} needs one of these first: another item, not available to this partner',
      id: 'fault.said.prerequisiteHidden',
    },
    { says: '{item} needs one of these first: {anyOf}', id: 'fault.said.prerequisite' },
  ],
  '20000': [{ says: 'Order {orderId} was not found', id: 'fault.said.orderNotFound' }],
  '27006': [
    { says: 'The customer has had {item} as often as it may ({limit})', id: 'fault.said.offerLimit' },
  ],
  '27007': [
    { says: 'The promotion {promotionId} does not exist for {offerId}', id: 'fault.said.promotionInvalid' },
  ],
  '400013': [{ says: 'Product {productId} was not found in {country}', id: 'fault.said.productNotFound' }],
  '400018': [{ says: 'Product {productId} has no SKU {skuId} in {country}', id: 'fault.said.skuNotFound' }],
  '400019': [
    {
      says: 'SKU {productId}:{skuId} has no availability {availabilityId} in {country}',
      id: 'fault.said.availabilityNotFound',
    },
  ],
  '800002': [
    {
      says: '{item} is not sold with that term and billing cycle; allowed is {offered}',
      id: 'fault.said.termNotOffered',
    },
  ],
  '800005': [
    {
      says: 'Order group {group} could not be written; it is logged under correlation id {correlationId}',
      id: 'fault.said.orderFailed',
    },
  ],
  '800008': [{ says: 'Cart {cartId} was not found, or has expired', id: 'fault.said.cartNotFound' }],
  '800009': [
    { says: 'Cart {cartId} has errors on {count} line(s): {reasons}', id: 'fault.said.cartHasErrors' },
    {
      says: 'Cart {cartId} is not what was expected on line(s) {lines}; nothing was bought',
      id: 'fault.said.cartDiffers',
    },
    {
      says: '{added} more seats would cost {unitPrice} {currency} each {under}, not what was expected; nothing was changed',
      id: 'fault.said.seatsDiffer',
    },
  ],
  '800010': [{ says: '{item} cannot be had in the region {region}', id: 'fault.said.inventory' }],
  '800018': [
    { says: 'This sandbox holds {count} customers, the most it may', id: 'fault.said.sandboxFull' },
    {
      says: '{quantity} seats exceed the {limit} that a subscription may have in this sandbox',
      id: 'fault.said.sandboxSeats',
    },
    {
      says: 'The customer has the {limit} subscriptions that it may have in this sandbox',
      id: 'fault.said.sandboxSubscriptions',
    },
  ],
  '800020': [
    { says: '{item} cannot be bought: it is not available to this partner', id: 'fault.said.notAvailable' },
    { says: '{item} cannot be bought: it is sold from {launchesAt}', id: 'fault.said.notLaunched' },
    { says: '{offerId} is not an item of the catalogue', id: 'fault.said.itemNotFound' },
    { says: '{offerId} has no price in the customer’s market', id: 'fault.said.noPrice' },
    {
      says: '{offerId} is sold only under its promotion, and the customer is not eligible',
      id: 'fault.said.promotionOnly',
    },
  ],
  '800029': [
    {
      says: '{offerId} is no add-on of subscription {parentSubscriptionId}, or that one is not active',
      id: 'fault.said.parent',
    },
  ],
  '800064': [{ says: 'Cart {cartId} is being worked on by another request', id: 'fault.said.cartInProcess' }],
  '800065': [{ says: 'Cart {cartId} has already been checked out', id: 'fault.said.cartOrdered' }],
  '800070': [{ says: '{item} is not sold in {country}', id: 'fault.said.notSoldThere' }],
  '800086': [
    {
      says: '{item} is for {segment} customers; this customer is not qualified',
      id: 'fault.said.notQualified',
    },
  ],
  '800088': [
    { says: '{quantity} seats exceed the {remaining} remaining for {item}', id: 'fault.said.customerSeats' },
  ],
  '800089': [
    {
      says: 'One more asset exceeds the {limit} that a customer may have of {item}',
      id: 'fault.said.customerAssets',
    },
  ],
  '900169': [
    {
      says: 'The currency {seen} is not that of the partner or of the customer’s market; allowed is {allowed}',
      id: 'fault.said.currency',
    },
  ],
}
