import { Badge } from '@fluentui/react-components'
import { TagPercentFilled } from '@fluentui/react-icons'
import type { Promotion } from '@kontor/client'
import { FormattedDate, FormattedMessage } from 'react-intl'
import { discountOf, type ItemName } from './promotion.ts'

/** A promotion in a glance: how much, and until when. */
export function PromotionBadge(props: { promotion: Promotion; item?: ItemName }) {
  const discount = discountOf(props.promotion, props.item && { item: props.item })
  return (
    <Badge appearance="tint" color="success" icon={<TagPercentFilled />} title={props.promotion.name}>
      <FormattedMessage
        id="promotion.badge"
        values={{
          discount: discount ?? 0,
          hasDiscount: discount !== undefined && discount > 0,
          until: <FormattedDate value={props.promotion.endDate} dateStyle="medium" />,
        }}
      />
    </Badge>
  )
}
