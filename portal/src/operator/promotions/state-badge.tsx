import { Badge, type BadgeProps } from '@fluentui/react-components'
import { FormattedMessage } from 'react-intl'
import type { PromotionState } from './promotion-document.ts'

const looks: Record<PromotionState, Pick<BadgeProps, 'color' | 'appearance'>> = {
  inForce: { appearance: 'tint', color: 'success' },
  coming: { appearance: 'tint', color: 'brand' },
  ended: { appearance: 'tint', color: 'informative' },
  withdrawn: { appearance: 'tint', color: 'danger' },
}

export function StateBadge({ state }: { state: PromotionState }) {
  return (
    <Badge {...looks[state]}>
      <FormattedMessage id="operator.promotion.state" values={{ state }} />
    </Badge>
  )
}
