import { Badge, makeStyles } from '@fluentui/react-components'
import { TagPercentFilled } from '@fluentui/react-icons'
import { useCustomer } from '../customers/queries.ts'
import { usePromotion } from './queries.ts'

const useStyles = makeStyles({
  // A long name takes a second line where there is no room.
  badge: { height: 'auto', minHeight: '20px', textAlign: 'left' },
})

/** The promotion that something was sold under, by its name; in force or not. */
export function AppliedPromotion(props: { customerId: string; promotionId: string }) {
  const styles = useStyles()
  const country = useCustomer(props.customerId).data?.billingProfile?.defaultAddress.country
  const promotion = usePromotion(props.promotionId, country)
  return (
    <Badge
      className={styles.badge}
      shape="rounded"
      appearance="tint"
      color="success"
      icon={<TagPercentFilled />}
    >
      {promotion.data?.name ?? props.promotionId}
    </Badge>
  )
}
