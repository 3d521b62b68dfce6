/** A problem of a cart line, in the contract's error codes (purchase 6.3, decision 30). Pure. */
import type { SaleRefusal } from '../catalog/index.ts'
import { type LineRefusal, lineFault, type PurchaseLine } from '../orders/index.ts'
import type { LineErrorCode } from './line-error-codes.ts'

export interface LineError {
  errorCode: LineErrorCode
  errorDescription: string
  additionalInformation: {
    /** The business code: what `POST …/orders` would answer. */
    code: number
    availableQuantity?: number
    purchasedQuantity?: number
    /** Every reason, if there are several. */
    reasons?: string[]
  }
}

/** The first refusal as the line's error; undefined when there is none. */
export function lineError(line: PurchaseLine, refusals: readonly LineRefusal[]): LineError | undefined {
  const [first] = refusals
  if (!first) return undefined
  const { code, message } = lineFault(first, line)
  const reasons = refusals.map((refusal) => {
    const fault = lineFault(refusal, line)
    return `${fault.code}: ${fault.message}`
  })
  return {
    errorCode: codeOf(first),
    errorDescription: message,
    additionalInformation: { code, ...figuresOf(first), ...(reasons.length > 1 && { reasons }) },
  }
}

const codes: Record<Exclude<LineRefusal['reason'], 'sale'>, LineErrorCode> = {
  unknownItem: 'catalog_item_id_is_not_valid',
  noPrice: 'catalog_item_id_is_not_valid',
  promotion: 'invalid_promotion_id',
  promotionOnly: 'catalog_item_id_is_not_valid',
  currency: 'currency_is_not_supported',
  resellerNotSupported: 'participants_is_not_supported_for_partner',
  reseller: 'participants_is_not_supported_for_partner',
  resellerAgreement: 'participants_is_not_supported_for_partner',
  parent: 'subscription_is_not_valid',
  termEndProduct: 'invalid_custom_term_end_date_product',
  termEnd: 'invalid_custom_term_end_date',
  sandboxSeats: 'sandbox_limit_exceeded',
  sandboxSubscriptions: 'sandbox_limit_exceeded',
}

const codeOf = (refusal: LineRefusal): LineErrorCode =>
  refusal.reason === 'sale' ? saleCode(refusal.refusal) : codes[refusal.reason]

function saleCode(refusal: SaleRefusal): LineErrorCode {
  switch (refusal.reason) {
    case 'term':
      return 'billing_plan_not_supported'
    case 'quantity':
      return refusal.quantity > refusal.maximum
        ? 'max_allowed_seats_per_subscription_exceeded'
        : 'invalid_input'
    case 'customerSeats':
      return 'max_allowed_seats_per_subscription_exceeded'
    case 'subscriptionLimit':
      return 'quota_not_available'
    case 'inventory':
      return 'inventory_not_available'
    default:
      return 'catalog_item_id_is_not_valid'
  }
}

/** How many there may be, and how many there are: what a client shows beside the field. */
function figuresOf(refusal: LineRefusal): Partial<LineError['additionalInformation']> {
  if (refusal.reason === 'sandboxSeats') return { availableQuantity: refusal.limit }
  if (refusal.reason !== 'sale') return {}
  const sale = refusal.refusal
  switch (sale.reason) {
    case 'quantity':
      return { availableQuantity: sale.maximum }
    case 'customerSeats':
      return { availableQuantity: sale.remaining, purchasedQuantity: sale.maximum - sale.remaining }
    case 'subscriptionLimit':
      return { availableQuantity: 0, purchasedQuantity: sale.limit }
    default:
      return {}
  }
}
