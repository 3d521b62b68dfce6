import { Badge, type BadgeProps } from '@fluentui/react-components'
import { FormattedMessage } from 'react-intl'
import type { ValidationStatus } from '../customers.ts'

const colors: Record<ValidationStatus, BadgeProps['color']> = {
  Allowed: 'success',
  NotAllowed: 'danger',
  UnderReview: 'warning',
  'Not Ready': 'informative',
  Unknown: 'informative',
}

/** An account's validation status; nobody has set one at first. */
export function StatusBadge({ status }: { status: ValidationStatus | undefined }) {
  return (
    <Badge appearance="tint" color={status ? colors[status] : 'informative'}>
      <FormattedMessage
        id="operator.accounts.status"
        values={{ status: (status ?? 'none').replace(' ', '') }}
      />
    </Badge>
  )
}
