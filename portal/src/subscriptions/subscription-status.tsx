import { Badge, type BadgeProps } from '@fluentui/react-components'
import { FormattedMessage } from 'react-intl'

const colours: Record<string, BadgeProps['color']> = {
  active: 'success',
  pending: 'informative',
  suspended: 'warning',
  expired: 'danger',
  disabled: 'danger',
  deleted: 'subtle',
}

/** The state of a subscription. */
export function SubscriptionStatus({ status }: { status: string }) {
  return (
    <Badge appearance="tint" color={colours[status] ?? 'informative'}>
      <FormattedMessage id="subscription.status" values={{ status }} />
    </Badge>
  )
}
