import type { Segment } from '../catalogue/storefront.ts'
import { TextLink } from '../shell/links.tsx'

/** Where a promotion is looked at: the market and price list, and the customer if one is chosen. */
export interface PromotionPlace {
  country: string
  segment?: Segment | undefined
  customerId?: string | undefined
}

/** A promotion's name, leading to its page. */
export function PromotionLink(props: { promotion: { id: string; name: string }; place: PromotionPlace }) {
  const { country, segment, customerId } = props.place
  return (
    <TextLink
      to="/promotions/$promotionId"
      params={{ promotionId: props.promotion.id }}
      search={{
        country,
        ...(segment && segment !== 'commercial' && { segment }),
        ...(customerId && { customer: customerId }),
      }}
    >
      {props.promotion.name}
    </TextLink>
  )
}
