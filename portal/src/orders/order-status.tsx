import { Badge, type BadgeProps } from '@fluentui/react-components'
import { FormattedMessage } from 'react-intl'

const colours: Record<string, BadgeProps['color']> = {
  completed: 'success',
  pending: 'warning',
  cancelled: 'subtle',
  error: 'danger',
}

/** Where an order stands. */
export function OrderStatus({ status = 'unknown' }: { status: string | undefined }) {
  return (
    <Badge appearance="tint" color={colours[status] ?? 'informative'}>
      <FormattedMessage id="order.status" values={{ status }} />
    </Badge>
  )
}
