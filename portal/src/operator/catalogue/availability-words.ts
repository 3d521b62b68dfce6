import { type IntlShape, useIntl } from 'react-intl'
import { describeTerm } from '../../display/terms.ts'
import type { MemberChange } from '../changes-table.tsx'
import type { Edit } from '../edit-history.tsx'
import type { Problem } from '../problems.ts'
import { type Availability, availabilityChanges } from './market-groups.ts'
import type { SkuDocument } from './queries.ts'

/** Tells what differs between a SKU's availabilities, market by market with its terms in words. */
export function useAvailabilityChanges() {
  const intl = useIntl()
  return (before: readonly Availability[], after: readonly Availability[]): MemberChange[] =>
    availabilityChanges(before, after, {
      member: (segment, countries) => marketsNamed(intl, segment, countries),
      availability: ({ terms, currency }, { showsCurrency }) =>
        [
          ...terms.map(({ duration, billingCycle }) => describeTerm(intl, { duration, billingCycle })),
          ...(showsCurrency && currency ? [currency] : []),
        ].join('\n'),
    })
}

/** The market that a problem is about, or the member where it is about no market. */
export function useProblemName() {
  const intl = useIntl()
  return ({ field }: Problem, availabilities: readonly Availability[]): string => {
    const [, index = ''] = /^availabilities\.(\d+)/.exec(field) ?? []
    const about = availabilities[Number(index)]
    return index !== '' && about ? marketsNamed(intl, about.segment, [about.country]) : field
  }
}

const marketsNamed = (intl: IntlShape, segment: Availability['segment'], countries: string[]): string =>
  intl.formatMessage(
    { id: 'operator.availabilities.of' },
    {
      segment: intl.formatMessage({ id: 'catalogue.segmentName' }, { segment }),
      markets: countries.join(', '),
    },
  )

/** What an edit of a SKU changed, its markets told together: one that is withdrawn moves all that come after it. */
export function useSkuEditChanges(): (edit: Edit) => MemberChange[] {
  const changesOf = useAvailabilityChanges()
  return ({ changes, before, after }) => {
    const [was, is] = [before, after].map((sku) => (sku as SkuDocument | undefined)?.availabilities ?? [])
    return [
      ...changes.filter(({ member }) => !/^availabilities\b/.test(member)),
      ...(before ? changesOf(was!, is!) : []),
    ]
  }
}
