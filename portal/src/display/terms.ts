import type { BillingCycle } from '@kontor/client'
import type { IntlShape } from 'react-intl'

/** A term as some resource spells it. */
export interface AnyTerm {
  /** ISO 8601; absent for what is sold without a term. */
  duration?: string | undefined
  billingCycle: string | undefined
}

/** The wire writes cycles as `Annual`, `annual` and `one_time`; inside the portal they are lower snake case. */
export function cycleOf(billingCycle = 'none'): BillingCycle {
  return billingCycle.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase() as BillingCycle
}

/** “1 year, billed monthly”. */
export function describeTerm(intl: IntlShape, term: AnyTerm): string {
  return intl.formatMessage(
    { id: 'term.withBilling' },
    { duration: term.duration ?? 'none', cycle: cycleOf(term.billingCycle) },
  )
}

/** “1 year”. */
export function describeDuration(intl: IntlShape, duration: string | undefined): string {
  return intl.formatMessage({ id: 'term.duration' }, { duration: duration ?? 'none' })
}

/** Whether two terms are one duration and one billing cycle, however they are spelt. */
export function isSameTerm(one: AnyTerm, other: AnyTerm): boolean {
  return one.duration === other.duration && cycleOf(one.billingCycle) === cycleOf(other.billingCycle)
}
