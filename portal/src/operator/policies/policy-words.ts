import type { IntlShape } from 'react-intl'
import { policyNameId } from './policy-names.ts'
import type { PolicyRow } from './queries.ts'

/** What a policy is called. */
export const policyTitle = (intl: IntlShape, name: string): string =>
  intl.formatMessage({ id: 'operator.policy.name' }, { name: policyNameId(name) })

/** What a policy says while it is in force. */
export const policyMeaning = (intl: IntlShape, name: string): string =>
  intl.formatMessage({ id: 'operator.policy.meaning' }, { name: policyNameId(name) })

/** A row's value: “168 hours”; empty for a rule that only is in force or not. */
export function valueWords(intl: IntlShape, value: Record<string, unknown>): string {
  return intl.formatList(
    Object.entries(value).map(([member, one]) =>
      intl.formatMessage(
        { id: 'operator.policy.value' },
        {
          member,
          isFigure: typeof one === 'number',
          figure: typeof one === 'number' ? one : 0,
          text: String(one),
        },
      ),
    ),
    { type: 'unit' },
  )
}

/** When a row is in force: “from Jan 14, 2021 on”. */
export function periodWords(intl: IntlShape, { from, to }: Pick<PolicyRow, 'from' | 'to'>): string {
  const date = (at: string | undefined) => (at ? intl.formatDate(at, { dateStyle: 'medium' }) : '')
  return intl.formatMessage(
    { id: 'operator.policy.period' },
    {
      kind: from ? (to ? 'between' : 'from') : to ? 'until' : 'always',
      from: date(from),
      to: date(to),
    },
  )
}

/** For whom a row counts. */
export const whomWords = (intl: IntlShape, flight: string | undefined): string =>
  intl.formatMessage(
    { id: 'operator.policy.whom' },
    { hasFlight: flight !== undefined, flight: flight ?? '' },
  )
