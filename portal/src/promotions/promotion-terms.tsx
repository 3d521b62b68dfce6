import { makeStyles, tokens } from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { ItemTitle } from '../catalogue/item-title.tsx'
import { KnownItems } from '../catalogue/known-items.tsx'
import type { Storefront } from '../catalogue/storefront.ts'
import { Fact, Facts } from '../display/facts.tsx'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { conditionsOf } from './conditions.tsx'
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
  const conditions = conditionsOf(intl, promotion, {
    one: (reference) => <ItemTitle key={reference} store={store} reference={reference} />,
    anyOf: (references) => <KnownItems store={store} references={references} type="disjunction" />,
  })
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
        {conditions.length === 0 ? (
          <FormattedMessage id="promotion.noConditions" />
        ) : (
          <ul className={styles.list}>
            {conditions.map((condition, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the conditions of a promotion never change their order
              <li key={index}>{condition}</li>
            ))}
          </ul>
        )}
      </Fact>
      {seatsLeft !== undefined && (
        <Fact name={<FormattedMessage id="promotion.seatsLeft" />}>
          <FormattedMessage id="promotion.seatsLeftOfCustomer" values={{ seats: seatsLeft }} />
        </Fact>
      )}
    </Facts>
  )
}
