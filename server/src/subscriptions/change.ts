import type { NewCharge } from '../ledger/index.ts'
import type { Subscription } from './subscription.ts'

/** A subscription on its way to being written, and what its change does beside it. */
export interface Change {
  subscription: Subscription
  /** Add-ons that follow their base, changed with it. */
  addOns: readonly Subscription[]
  /** Lines for the ledger. */
  charges: readonly NewCharge[]
}
