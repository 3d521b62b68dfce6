import type { Call } from '../http/call.ts'
import type { FirstPurchaseName } from './eligibility-wire.ts'

/** How the first-purchase condition is called here and now (decision 3). */
export const firstPurchaseName = (call: Call): FirstPurchaseName =>
  call.policyValue<{ name?: FirstPurchaseName }>('first-purchase-error-name')?.name ?? 'FirstPurchase'
