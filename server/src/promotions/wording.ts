import { type IsNamed, namedToCaller, namedToOperator } from '../catalog/index.ts'
import type { Call } from '../http/call.ts'

/** How the first-purchase condition is called: the policy `first-purchase-error-name` (decision 3). */
export type FirstPurchaseName = 'FirstPurchase' | 'OfferPurchasedPreviously'

/** How verdicts are put to one reader. */
export interface Wording {
  firstPurchase: FirstPurchaseName
  /** Which items may be named to the reader. */
  isNamed: IsNamed
}

/** How verdicts are put to the caller, here and now. */
export const wordingFor = async (call: Call): Promise<Wording> => ({
  firstPurchase: firstPurchaseName(call),
  isNamed: await namedToCaller(call),
})

/** How they are put to the operator, who sees everything. */
export const operatorsWording = (call: Call): Wording => ({
  firstPurchase: firstPurchaseName(call),
  isNamed: namedToOperator,
})

const firstPurchaseName = (call: Call): FirstPurchaseName =>
  call.policyValue<{ name?: FirstPurchaseName }>('first-purchase-error-name')?.name ?? 'FirstPurchase'
