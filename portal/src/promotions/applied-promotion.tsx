import { Badge } from '@fluentui/react-components'
import { TagPercentFilled } from '@fluentui/react-icons'
import { useCustomer } from '../customers/queries.ts'
import { usePromotion } from './queries.ts'

/** The promotion that something was sold under, by its name; in force or not. */
export function AppliedPromotion(props: { customerId: string; promotionId: string }) {
  const country = useCustomer(props.customerId).data?.billingProfile?.defaultAddress.country
  const promotion = usePromotion(props.promotionId, country)
  return (
    <Badge appearance="tint" color="success" icon={<TagPercentFilled />}>
      {promotion.data?.name ?? props.promotionId}
    </Badge>
  )
}
