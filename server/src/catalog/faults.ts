/** What a caller is told when the catalogue refuses (purchase 11, decision 30). */
import { toWireInstant } from '../calendar.ts'
import { defineFaults, type Fault } from '../fault.ts'
import type { SaleRefusal } from './saleability.ts'
import { writeTerm } from './term.ts'

export const catalogFaults = defineFaults('catalog', {
  productNotFound: {
    status: 404,
    code: 400013,
    text: 'Product {productId} was not found in {country}',
    remedy: 'List the products of the country and take an id from there.',
  },
  skuNotFound: {
    status: 404,
    code: 400018,
    text: 'Product {productId} has no SKU {skuId} in {country}',
    remedy: 'List the SKUs of the product and take an id from there.',
  },
  availabilityNotFound: {
    status: 404,
    code: 400019,
    text: 'SKU {productId}:{skuId} has no availability {availabilityId} in {country}',
    remedy: 'Availabilities change: list those of the SKU again just before buying.',
  },
  segmentNotAllowed: {
    status: 403,
    code: 400030,
    text: 'The segment {segment} is not allowed; allowed is {allowed}',
    remedy: 'Ask for one of the segments named.',
  },
  viewNotAllowed: {
    status: 403,
    code: 400036,
    text: 'The view {view} is not allowed; allowed is {allowed}',
    remedy: 'Ask for one of the views named.',
  },
  notAnOffer: {
    status: 400,
    code: 2100,
    text: '{offerId} is not an offer of the older catalogue',
    remedy: 'Look for it among products and SKUs.',
  },
  personNeeded: {
    status: 400,
    code: 900329,
    text: '{operation} needs an app+user token',
    remedy: 'Sign in as a person; a token of the app alone is not enough for reports.',
  },
  notSoldThere: {
    status: 400,
    code: 800070,
    text: '{item} is not sold in {country}',
    remedy: 'Choose an item of the customer’s own market.',
  },
  notQualified: {
    status: 400,
    code: 800086,
    text: '{item} is for {segment} customers; this customer is not qualified',
    remedy: 'Have the customer qualified for the segment, or choose a commercial item.',
  },
  notOnSale: {
    status: 403,
    code: 800020,
    text: '{item} cannot be bought: {why}',
    remedy: 'Wait until it is sold, or choose another item.',
  },
  withdrawn: {
    status: 403,
    code: 2091,
    text: '{item} is no longer sold since {retiresAt}{instead}',
    remedy: 'Buy what replaced it.',
  },
  termNotOffered: {
    status: 400,
    code: 800002,
    text: '{item} is not sold with that term and billing cycle; allowed is {offered}',
    remedy: 'Choose one of the terms of the availability.',
  },
  quantityNotOffered: {
    status: 400,
    code: 2002,
    text: 'The quantity {quantity} of {item} is outside {minimum} to {maximum}',
    remedy: 'Choose a quantity between the two.',
  },
  customerSeatsExceeded: {
    status: 403,
    code: 800088,
    text: '{quantity} seats exceed the {remaining} remaining for {item}',
    remedy: 'Choose a smaller quantity, or an item without that limit.',
  },
  offerLimitReached: {
    status: 400,
    code: 27006,
    text: 'The customer has had {item} as often as it may ({limit})',
    remedy: 'Choose another offer.',
  },
  customerAssetsExceeded: {
    status: 403,
    code: 800089,
    text: 'One more asset exceeds the {limit} that a customer may have of {item}',
    remedy: 'Choose another SKU.',
  },
  inventoryMissing: {
    status: 400,
    code: 800010,
    text: '{item} cannot be had in the region {region}',
    remedy: 'POST …/extensions/product/checkInventory says where: choose another region or SKU.',
  },
  prerequisiteMissing: {
    status: 400,
    code: 10018,
    text: '{item} needs one of these first: {anyOf}',
    remedy: 'Buy one of the items named for the customer, then this one.',
  },
})

/** How many prerequisites a message names before it only counts the rest. */
const namedMax = 5

/** The fault that says a refusal: what `POST /orders` answers, and what a cart line shows as its business code. */
export function saleFault(item: string, refusal: SaleRefusal): Fault {
  switch (refusal.reason) {
    case 'hidden':
      return catalogFaults.notOnSale({ item, why: 'it is not available to this partner' })
    case 'market':
      return catalogFaults.notSoldThere({ item, country: refusal.country })
    case 'qualification':
      return catalogFaults.notQualified({ item, segment: refusal.segment })
    case 'notLaunched':
      return catalogFaults.notOnSale({ item, why: `it is sold from ${toWireInstant(refusal.launchesAt)}` })
    case 'retired':
      return catalogFaults.withdrawn({
        item,
        retiresAt: toWireInstant(refusal.retiresAt),
        instead: refusal.replacedBy ? `; instead there is ${refusal.replacedBy}` : '',
      })
    case 'term':
      return catalogFaults.termNotOffered({ item, offered: refusal.offered.map(writeTerm).join(', ') })
    case 'quantity': {
      const { quantity, minimum, maximum } = refusal
      return catalogFaults.quantityNotOffered({ item, quantity, minimum, maximum })
    }
    case 'customerSeats':
      return catalogFaults.customerSeatsExceeded({
        item,
        quantity: refusal.quantity,
        remaining: refusal.remaining,
      })
    case 'subscriptionLimit':
      return refusal.isLegacy
        ? catalogFaults.offerLimitReached({ item, limit: refusal.limit })
        : catalogFaults.customerAssetsExceeded({ item, limit: refusal.limit })
    case 'inventory':
      return catalogFaults.inventoryMissing({ item, region: refusal.region.slice(0, 60) })
    case 'prerequisite': {
      const { anyOf } = refusal
      const named = anyOf.slice(0, namedMax).join(', ')
      const more = anyOf.length - namedMax
      return catalogFaults.prerequisiteMissing({
        item,
        anyOf:
          more > 0 ? `${named} and ${more} more` : named || 'another item, not available to this partner',
      })
    }
  }
}
