import type { PartnersCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { type OrderWire, placeOrder, type ReviewedLine } from '../orders/index.ts'
import { inSavepoint, isRetryable } from '../platform/database.ts'
import { cartFaults } from './faults.ts'
import type { OrderErrorWire } from './wire.ts'

export interface Selling {
  customer: PartnersCustomer
  cartId: string
  group: string
  lines: readonly ReviewedLine[]
  /** The only group of the checkout: if it fails, all fails. */
  isOnly: boolean
}

/**
 * Sells one order group. Beside others it has a savepoint of its own: what the database refuses undoes this group alone and
 * becomes its error (decision 31).
 */
export async function sellGroup(
  call: Call,
  { customer, cartId, group, lines, isOnly }: Selling,
): Promise<OrderWire | OrderErrorWire> {
  const sell = () => placeOrder(call, { customer, lines, cart: { id: cartId, group } })
  if (isOnly) return sell()
  try {
    return await inSavepoint(call.db, 'order_group', sell)
  } catch (error) {
    if (isRetryable(error)) throw error
    const { correlationId } = call
    call.platform.log.error({ err: error, correlationId, group }, 'an order group could not be written')
    const { code, message: description } = cartFaults.orderFailed({ group, correlationId })
    return { orderGroupId: group, code, description }
  }
}
