/** Where each line of an order stands (purchase 9.1). Sales are provisioned at once; what was cancelled since is not any more. */
import { type Static, Type } from 'typebox'
import { collectionOf } from '../http/schemas.ts'
import type { Subscription } from '../subscriptions/index.ts'
import type { Order } from './order.ts'

const ProvisioningWire = Type.Object({
  lineItemNumber: Type.Integer(),
  status: Type.String(),
  quantityProvisioningInformation: Type.Array(
    Type.Object({ quantity: Type.Integer(), status: Type.String() }),
  ),
})
export const ProvisioningsWire = collectionOf(ProvisioningWire)

/** `subscriptions` are those of the order as they are now. */
export const toWireProvisioning = (
  order: Order,
  subscriptions: readonly Subscription[],
): Static<typeof ProvisioningWire>[] =>
  order.lines.map((line) => {
    const subscription = subscriptions.find(({ id }) => id === line.subscriptionId)
    const isGone = order.status === 'cancelled' || subscription?.status === 'deleted'
    const status = isGone ? 'unfulfilled' : 'fulfilled'
    const quantity = subscription?.quantity ?? line.quantity
    return {
      lineItemNumber: line.lineItemNumber,
      status,
      quantityProvisioningInformation: [{ quantity, status }],
    }
  })
