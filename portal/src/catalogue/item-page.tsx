import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useEligibilities } from '../promotions/eligibility.ts'
import { isSamePromotion, promotionsFor } from '../promotions/promotion.ts'
import { PromotionBadge } from '../promotions/promotion-badge.tsx'
import { PromotionLink } from '../promotions/promotion-link.tsx'
import { PromotionTerms } from '../promotions/promotion-terms.tsx'
import { usePromotions } from '../promotions/queries.ts'
import { Beside } from '../shell/beside.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { ItemComparison } from './item-comparison.tsx'
import { ItemFacts } from './item-facts.tsx'
import { PriceMatrix } from './price-matrix.tsx'
import { PurchasePanel } from './purchase-panel.tsx'
import { leadingPrice, type SaleItem } from './sale-item.ts'
import type { Segment, Storefront } from './storefront.ts'

const useStyles = makeStyles({
  promotion: { display: 'grid', gap: tokens.spacingVerticalS },
  promotionHead: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  promotions: { display: 'grid', gap: tokens.spacingVerticalXL },
})

/** One thing to buy: its prices by term, its promotions, and, for a customer, the purchase itself. */
export function ItemPage(props: { store: Storefront; country: string; segment: Segment; item: SaleItem }) {
  const styles = useStyles()
  const { store, item, country, segment } = props
  const customerId = 'customerId' in store ? store.customerId : undefined
  const leading = leadingPrice(item)
  const [termIndex, setTermIndex] = useState(() =>
    Math.max(
      0,
      item.terms.findIndex(({ price }) => price !== undefined && price === leading),
    ),
  )
  const [quantity, setQuantity] = useState(Math.max(1, item.minimumQuantity))
  const term = item.terms[termIndex] ?? { billingCycle: 'one_time' }
  const purchase = { quantity, termDuration: term.duration, billingCycle: term.billingCycle }
  const promotions = promotionsFor(usePromotions(country, segment).data?.items ?? [], item.name)
  const eligibilities = useEligibilities(customerId, item.catalogItemId, purchase)
  const seatsLeftOf = (promotionId: string) =>
    eligibilities.data
      ?.find((eligibility) => isSamePromotion(eligibility.promotionId, promotionId))
      ?.errors?.find(({ availableSeats }) => availableSeats !== undefined)?.availableSeats

  return (
    <Page title={item.title} lead={item.description}>
      <Beside
        first={
          <Panel title={<FormattedMessage id="item.prices" />}>
            <PriceMatrix item={item} promotions={promotions} chosen={termIndex} onChoose={setTermIndex} />
          </Panel>
        }
        aside={
          <PurchasePanel
            customerId={customerId}
            item={item}
            term={term}
            purchase={purchase}
            promotions={promotions}
            eligibilities={eligibilities.data}
            isAsking={eligibilities.isFetching}
            onQuantity={setQuantity}
            onTerm={setTermIndex}
          />
        }
      >
        <Panel title={<FormattedMessage id="item.promotions" values={{ count: promotions.length }} />}>
          {promotions.length === 0 && (
            <Text>
              <FormattedMessage id="item.noPromotions" />
            </Text>
          )}
          <div className={styles.promotions}>
            {promotions.map((promotion) => (
              <section key={promotion.id} className={styles.promotion} aria-label={promotion.name}>
                <div className={styles.promotionHead}>
                  <Text weight="semibold" as="h3" style={{ margin: 0 }}>
                    <PromotionLink promotion={promotion} place={{ country, segment, customerId }} />
                  </Text>
                  <PromotionBadge promotion={promotion} item={item.name} />
                </div>
                {promotion.description && <Text lang="en">{promotion.description}</Text>}
                <PromotionTerms
                  store={store}
                  promotion={promotion}
                  item={item.name}
                  seatsLeft={seatsLeftOf(promotion.id)}
                />
              </section>
            ))}
          </div>
        </Panel>
        {item.comparison && <ItemComparison comparison={item.comparison} />}
        <ItemFacts store={store} item={item} />
      </Beside>
    </Page>
  )
}
