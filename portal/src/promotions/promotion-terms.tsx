import { makeStyles, tokens } from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { discountOf, type ItemName, termsOf } from './promotion.ts'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** What a promotion gives, on which terms, until when, and its conditions in plain words. */
export function PromotionTerms(props: {
  promotion: Promotion
  item?: ItemName
  /** Seats of the promotion that the chosen customer has not used, where it is limited. */
  seatsLeft?: number | undefined
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { promotion, item, seatsLeft } = props
  const terms = termsOf(promotion, item)
  const conditions = conditionsOf(intl, promotion)
  return (
    <dl className={styles.facts}>
      <dt className={styles.name}>
        <FormattedMessage id="promotion.period" />
      </dt>
      <dd className={styles.value}>
        <FormattedMessage
          id="promotion.fromTo"
          values={{ from: <Instant at={promotion.startDate} />, to: <Instant at={promotion.endDate} /> }}
        />
      </dd>
      {terms.length > 0 && (
        <>
          <dt className={styles.name}>
            <FormattedMessage id="promotion.terms" />
          </dt>
          <dd className={styles.value}>
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
          </dd>
        </>
      )}
      <dt className={styles.name}>
        <FormattedMessage id="promotion.conditions" />
      </dt>
      <dd className={styles.value}>
        {conditions.length === 0 ? (
          <FormattedMessage id="promotion.noConditions" />
        ) : (
          <ul className={styles.list}>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        )}
      </dd>
      {seatsLeft !== undefined && (
        <>
          <dt className={styles.name}>
            <FormattedMessage id="promotion.seatsLeft" />
          </dt>
          <dd className={styles.value}>
            <FormattedMessage id="promotion.seatsLeftOfCustomer" values={{ seats: seatsLeft }} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** A promotion's conditions as sentences. */
export function conditionsOf(intl: IntlShape, promotion: Promotion): string[] {
  const { seatConstraints, assetOwnershipLimits, eligibilityConstraints, productOwnershipConstraints } =
    promotion.promotionConstraints ?? {}
  const alternatives = (productOwnershipConstraints ?? []).map((all) =>
    intl.formatList(
      all.map(({ bigId, minSeats }) =>
        intl.formatMessage({ id: 'promotion.condition.owned' }, { product: bigId, seats: minSeats ?? 1 }),
      ),
      { type: 'conjunction' },
    ),
  )
  return [
    ...(seatConstraints ?? []).map(({ minSeats = 1, maxSeats }) =>
      intl.formatMessage(
        { id: 'promotion.condition.seats' },
        { least: minSeats, isLimited: maxSeats !== undefined, most: maxSeats ?? 0 },
      ),
    ),
    ...(assetOwnershipLimits ?? []).map(({ maxAssets = 1 }) =>
      intl.formatMessage({ id: 'promotion.condition.redemptions' }, { times: maxAssets }),
    ),
    ...(eligibilityConstraints ?? [])
      .filter(({ isApplicable }) => isApplicable)
      .map(({ type }) => intl.formatMessage({ id: 'promotion.condition.eligibility' }, { type })),
    ...(alternatives.length > 0
      ? [
          intl.formatMessage(
            { id: 'promotion.condition.ownership' },
            { products: intl.formatList(alternatives, { type: 'disjunction' }) },
          ),
        ]
      : []),
  ]
}
