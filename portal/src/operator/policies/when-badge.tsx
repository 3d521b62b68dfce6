import { Badge } from '@fluentui/react-components'
import { FormattedMessage } from 'react-intl'
import { whenOf } from './policy-timeline.ts'
import type { PolicyRow } from './queries.ts'

/** Whether a row is in force now. */
export function WhenBadge({ row, now }: { row: Pick<PolicyRow, 'from' | 'to'>; now: Date }) {
  const when = whenOf(row, now)
  const color = { past: 'informative', now: 'success', coming: 'brand' } as const
  return (
    <Badge appearance="tint" color={color[when]}>
      <FormattedMessage id="operator.policy.when" values={{ when }} />
    </Badge>
  )
}
