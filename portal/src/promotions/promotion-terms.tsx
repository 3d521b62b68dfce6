import { makeStyles, tokens } from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Storefront } from '../catalogue/storefront.ts'
import { Fact, Facts } from '../display/facts.tsx'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { ConditionList } from './condition-list.tsx'
import { discountOf, type ItemName, termsOf } from './promotion.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** What a promotion gives, on which terms, until when, and its conditions in plain words. */
export function PromotionTerms(props: {
  store: Storefront
  promotion: Promotion
  item?: ItemName
  /** Seats of the promotion that the chosen customer has not used, where it is limited. */
  seatsLeft?: number | undefined
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { store, promotion, item, seatsLeft } = props
  const terms = termsOf(promotion, item)
  return (
    <Facts>
      <Fact name={<FormattedMessage id="promotion.period" />}>
        <FormattedMessage
          id="promotion.fromTo"
          values={{ from: <Instant at={promotion.startDate} />, to: <Instant at={promotion.endDate} /> }}
        />
      </Fact>
      {terms.length > 0 && (
        <Fact name={<FormattedMessage id="promotion.terms" />}>
          <ul className={styles.list}>
            {terms.map((term) => (
              <li key={`${term.duration} ${term.billingCycle}`}>
                <FormattedMessage
                  id="promotion.termDiscount"
                  values={{
                    term: describeTerm(intl, term),
                    discount: discountOf(promotion, { ...(item && { item }), term }) ?? 0,
                  }}
                />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={<FormattedMessage id="promotion.conditions" />}>
        <ConditionList store={store} promotion={promotion} />
      </Fact>
      {seatsLeft !== undefined && (
        <Fact name={<FormattedMessage id="promotion.seatsLeft" />}>
          <FormattedMessage id="promotion.seatsLeftOfCustomer" values={{ seats: seatsLeft }} />
        </Fact>
      )}
    </Facts>
  )
}
