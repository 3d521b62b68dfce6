import type { IntlShape } from 'react-intl'

/** The wire writes cycles as `Annual`, `annual` and `one_time`; inside the portal they are lower snake case. */
export function cycleOf(billingCycle: string): string {
  return billingCycle.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
}

/** “1 year, billed monthly”. */
export function describeTerm(
  intl: IntlShape,
  term: { duration?: string | undefined; billingCycle: string },
): string {
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
export function isSameTerm(
  one: { duration?: string | undefined; billingCycle: string },
  other: { duration?: string | undefined; billingCycle: string },
): boolean {
  return one.duration === other.duration && cycleOf(one.billingCycle) === cycleOf(other.billingCycle)
}
