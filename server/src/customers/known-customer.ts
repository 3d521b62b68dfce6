/** Customers that questions were asked about lately, in memory: who may ask, and the market, which never changes. */
import { LRUCache } from 'lru-cache'
import type { Call } from '../http/call.ts'
import type { SnapshotKind } from '../platform/snapshots.ts'
import type { Customer } from './customer.ts'
import { requireCustomer } from './require-customer.ts'

export type KnownCustomer = Pick<Customer, 'id' | 'country'>

/** What to announce, without a key, when a partner loses a customer: all that was remembered is forgotten. */
export const customersLeft = 'customers-left'

/** Customers one node remembers; each is a hundred bytes. */
const knownMax = 50_000

/** The shelf that an announcement drops is replaced, so a question on its way never fills the new one with what was old. */
const shelf: SnapshotKind<LRUCache<string, KnownCustomer>> = {
  name: customersLeft,
  load: async () => new LRUCache({ max: knownMax }),
}

/**
 * The customer of a path for a question that writes nothing: `requireCustomer`, without a read when the partner has asked
 * before. Throws the same.
 */
export async function requireKnownCustomer(call: Call, customerId: string): Promise<KnownCustomer> {
  const known = await call.platform.snapshots.ready(shelf, '')
  const key = `${call.environment.id} ${call.caller.tenantId} ${customerId.toLowerCase()}`
  const held = known.get(key)
  if (held) return held
  const { id, country } = await requireCustomer(call, customerId)
  const customer = { id, country }
  known.set(key, customer)
  return customer
}
