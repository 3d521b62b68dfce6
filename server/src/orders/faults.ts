import { utcDate } from '../calendar.ts'
import { saleFault } from '../catalog/index.ts'
import { customerFaults } from '../customers/index.ts'
import { defineFaults, type Fault } from '../fault.ts'
import type { CancelRefusal } from './cancellation.ts'
import type { LineRefusal, PurchaseLine, ReviewedLine } from './purchase-line.ts'

/** Refusals of orders, and of the lines that would become one (purchase 11). */
export const orderFaults = defineFaults('orders', {
  orderNotFound: {
    status: 404,
    code: 20000,
    text: 'Order {orderId} was not found',
    remedy: 'Check the id. Another partner’s order is not visible.',
  },
  provisioningNotFound: {
    status: 404,
    code: 800007,
    text: 'Order {orderId} has no provisioning details',
    remedy: 'Check the id. Another partner’s order is not visible.',
  },
  pricesNotVisible: {
    status: 403,
    code: 800043,
    text: 'The caller may not see prices',
    remedy: 'Leave include_price out, or call as a person who sells.',
  },
  lineNumbersInvalid: {
    status: 400,
    code: 800071,
    text: 'The line numbers {seen} are not 0 to {last} without gaps',
    remedy: 'Number the lines from 0.',
  },
  itemNotFound: {
    status: 403,
    code: 800020,
    text: '{offerId} is not an item of the catalogue',
    remedy: 'Availabilities change: fetch the catalogItemId just before buying.',
  },
  notOnPriceList: {
    status: 403,
    code: 800020,
    text: '{offerId} has no price in the customer’s market',
    remedy: 'Choose another item or term.',
  },
  promotionInvalid: {
    status: 400,
    code: 27007,
    text: 'The promotion {promotionId} does not exist for {offerId}',
    remedy: 'List the promotions of the market and segment; or name none, and what applies by itself will.',
  },
  promotionOnly: {
    status: 403,
    code: 800020,
    text: '{offerId} is sold only under its promotion, and the customer is not eligible',
    remedy: 'POST …/promotionEligibilities says which condition is not met; the regular offer can be bought.',
  },
  currencyInvalid: {
    status: 400,
    code: 900169,
    text: 'The currency {seen} is not that of the partner or of the customer’s market; allowed is {allowed}',
    remedy: 'Leave currencyCode out.',
  },
  resellerNotSupported: {
    status: 400,
    code: 800016,
    text: 'Only an indirect provider names resellers on record',
    remedy: 'Leave participants and partnerIdOnRecord out.',
  },
  notAReseller: {
    status: 400,
    code: 800016,
    text: 'The partner id {mpnId} is not that of an indirect reseller of this partner',
    remedy: 'List the indirect resellers and use an MPN id from there.',
  },
  parentInvalid: {
    status: 400,
    code: 800029,
    text: '{offerId} is no add-on of subscription {parentSubscriptionId}, or that one is not active',
    remedy: 'Name an active subscription of one of the items that the add-on needs.',
  },
  termEndNotSupported: {
    status: 400,
    code: 900242,
    text: '{offerId} cannot be given an end date of its own',
    remedy: 'Only paid licences of new commerce with a term can.',
  },
  termEndInvalid: {
    status: 400,
    code: 900242,
    text: '{end} is neither a month’s end in the term nor the end of a subscription it may align to',
    remedy: 'GET …/subscriptions/customTermEndDates lists the dates.',
  },
  sandboxSeatsExceeded: {
    status: 400,
    code: 800018,
    text: '{quantity} seats exceed the {limit} that a subscription may have in this sandbox',
    remedy: 'Buy fewer seats.',
  },
  sandboxSubscriptionsExceeded: {
    status: 400,
    code: 800018,
    text: 'The customer has the {limit} subscriptions that it may have in this sandbox',
    remedy: 'Cancel some, or use another customer.',
  },
  cannotBeChanged: {
    status: 400,
    code: 4018,
    text: 'Order {orderId} cannot be changed that way: {reason}',
    remedy: 'Change the subscription instead; PATCH of an order buys add-ons or cancels.',
  },
  notCancellable: {
    status: 400,
    code: 800061,
    text: 'Nothing of order {orderId} can be cancelled',
    remedy: 'Only software, reservations and marketplace items are cancelled through their order.',
  },
  cancelBySubscription: {
    status: 400,
    code: 800063,
    text: 'Order {orderId} cannot be cancelled; end its subscriptions instead',
    remedy: 'PATCH …/subscriptions/{subscriptionId} with status deleted, or suspended for older offers.',
  },
  softwareOnly: {
    status: 403,
    code: 800019,
    text: 'Order {orderId} cannot be cancelled: outside a sandbox only software can',
    remedy: 'Ask the operator.',
  },
  cancelWindowClosed: {
    status: 400,
    code: 900117,
    text: 'The cancellation window of {days} days has closed',
    remedy: 'It opens with the purchase and does not open again.',
  },
})

/** The fault of one refusal: what `POST …/orders` answers, and the business code of a cart line's error. */
export function lineFault(
  refusal: LineRefusal,
  { offerId, quantity, currencyCode = '' }: PurchaseLine,
): Fault {
  switch (refusal.reason) {
    case 'unknownItem':
      return orderFaults.itemNotFound({ offerId: offerId.slice(0, 100) })
    case 'sale':
      return saleFault(offerId, refusal.refusal)
    case 'noPrice':
      return orderFaults.notOnPriceList({ offerId })
    case 'promotion':
      return orderFaults.promotionInvalid({ offerId, promotionId: refusal.promotionId.slice(0, 100) })
    case 'promotionOnly':
      return orderFaults.promotionOnly({ offerId })
    case 'currency':
      return orderFaults.currencyInvalid({ seen: currencyCode, allowed: refusal.allowed.join(', ') })
    case 'resellerNotSupported':
      return orderFaults.resellerNotSupported()
    case 'reseller':
      return orderFaults.notAReseller({ mpnId: refusal.mpnId })
    case 'resellerAgreement':
      return customerFaults.resellerAgreementMissing({ resellerId: refusal.mpnId })
    case 'parent':
      return orderFaults.parentInvalid({
        offerId,
        parentSubscriptionId: refusal.parentSubscriptionId.slice(0, 40),
      })
    case 'termEndProduct':
      return orderFaults.termEndNotSupported({ offerId })
    case 'termEnd':
      return orderFaults.termEndInvalid({ end: utcDate(refusal.end) })
    case 'sandboxSeats':
      return orderFaults.sandboxSeatsExceeded({ quantity, limit: refusal.limit })
    case 'sandboxSubscriptions':
      return orderFaults.sandboxSubscriptionsExceeded({ limit: refusal.limit })
  }
}

/** The fault of a refused cancellation. */
export function cancelFault(refusal: CancelRefusal, orderId: string): Fault {
  switch (refusal.reason) {
    case 'bySubscription':
      return orderFaults.cancelBySubscription({ orderId })
    case 'notCancellable':
      return orderFaults.notCancellable({ orderId })
    case 'softwareOnly':
      return orderFaults.softwareOnly({ orderId })
    case 'windowClosed':
      return orderFaults.cancelWindowClosed({ days: refusal.days })
    case 'unknownLine': {
      const { lineItemNumber } = refusal
      return orderFaults.cannotBeChanged({ orderId, reason: `it has no line ${lineItemNumber}` })
    }
  }
}

/** The fault of the first line that cannot be bought; `data` lists every reason if there are several. Undefined for none. */
export function faultOfLines(reviewed: readonly ReviewedLine[]): Fault | undefined {
  const all = reviewed.flatMap(({ line, refusals }) => refusals.map((refusal) => ({ line, refusal })))
  const [first] = all
  if (!first) return undefined
  const fault = lineFault(first.refusal, first.line)
  if (all.length === 1) return fault
  fault.data.push(
    ...all.map(({ line, refusal }) => {
      const { code, message } = lineFault(refusal, line)
      return `${code}: line ${line.number}: ${message}`
    }),
  )
  return fault
}
