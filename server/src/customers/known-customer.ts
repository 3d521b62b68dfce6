/** Customers that questions were asked about lately, in memory: who may ask, and the market, which never changes. */
import { LRUCache } from 'lru-cache'
import type { Call } from '../http/call.ts'
import { type SnapshotKind, whenReady } from '../platform/snapshots.ts'
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
 * The customer of a path for a question that writes nothing: `requireCustomer`, without a read and without a promise when the
 * partner has asked before. Throws the same.
 */
export function requireKnownCustomer(call: Call, customerId: string): KnownCustomer | Promise<KnownCustomer> {
  const key = `${call.environment.id} ${call.caller.tenantId} ${customerId.toLowerCase()}`
  return whenReady(
    call.platform.snapshots.ready(shelf, ''),
    (known) => known.get(key) ?? remembered(known, key, requireCustomer(call, customerId)),
  )
}

async function remembered(
  known: LRUCache<string, KnownCustomer>,
  key: string,
  found: Promise<Customer>,
): Promise<KnownCustomer> {
  const { id, country } = await found
  const customer = { id, country }
  known.set(key, customer)
  return customer
}
