import type { ItemKind } from '../catalog/index.ts'
import type { OpenCommitments } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { callingPartner } from '../http/call.ts'
import { listSubscriptions, type Owner, type Subscription } from '../subscriptions/index.ts'
import { listOrders } from './store.ts'

/**
 * What must be ended before the calling partner leaves a customer (customers 4.4): reservation orders, and paid subscriptions
 * that are active or suspended. Before a sandbox's customer is deleted only reservation and software orders are in the way.
 */
export const openCommitments: OpenCommitments = async (call, customer, leaving) => {
  const owner = {
    environmentId: call.environment.id,
    customerId: customer.id,
    partnerId: callingPartner(call).tenantId,
  }
  return leaving === 'delete-customer'
    ? openOrders(call, owner, ['reservation', 'perpetual-software', 'software-subscription'])
    : [...(await openOrders(call, owner, ['reservation'])), ...(await openSubscriptions(call, owner))]
}

async function openOrders({ db }: Call, owner: Owner, kinds: readonly ItemKind[]): Promise<string[]> {
  const orders = await listOrders(db, owner)
  return orders
    .filter(({ lines }) => lines.some(({ item, quantity }) => quantity > 0 && kinds.includes(item.kind)))
    .map(({ id }) => `order ${id}`)
}

/** Offers of the older catalogue end by being suspended (subscriptions 2). */
const isBinding = ({ status, item }: Subscription): boolean =>
  !item.isTrial && (status === 'active' || (status === 'suspended' && item.kind !== 'legacy'))

async function openSubscriptions({ db }: Call, owner: Owner): Promise<string[]> {
  const subscriptions = await listSubscriptions(db, owner)
  return subscriptions.filter(isBinding).map(({ id, friendlyName }) => `subscription ${id} (${friendlyName})`)
}
