import { Badge, makeStyles, mergeClasses, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl'
import { Money } from '../display/money.tsx'
import { cycleOf, describeDuration, describeTerm } from '../display/terms.ts'
import { UnitPrice } from '../display/unit-price.tsx'
import { discountOf, isTakenOff } from '../promotions/promotion.ts'
import { discountedUnitPrice, type SaleItem, type SaleTerm } from './sale-item.ts'

const useStyles = makeStyles({
  matrix: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr))',
    alignItems: 'stretch',
  },
  cell: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignContent: 'start',
    paddingRight: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  figures: {
    gridColumn: 2,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    paddingLeft: '36px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  promoted: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
})

/** The terms an item is sold with and what each costs; choosing one chooses it for the purchase. */
export function PriceMatrix(props: {
  item: SaleItem
  promotions: readonly Promotion[]
  chosen: number
  onChoose: (index: number) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { item } = props
  return (
    <RadioGroup
      className={styles.matrix}
      aria-labelledby="prices"
      value={String(props.chosen)}
      onChange={(_, { value }) => props.onChoose(Number(value))}
    >
      {item.terms.map((term, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the radio inside is the control; the card only enlarges its target
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <div
          key={`${term.duration} ${term.billingCycle}`}
          className={mergeClasses(styles.cell, index === props.chosen && styles.chosen)}
          onClick={() => props.onChoose(index)}
        >
          <Radio
            value={String(index)}
            label={{
              children: describeDuration(intl, term.duration),
              style: { fontWeight: tokens.fontWeightSemibold },
            }}
            style={{ gridColumn: '1 / -1' }}
            aria-label={describeTerm(intl, term)}
          />
          <Figures item={item} term={term} promotions={props.promotions} />
        </div>
      ))}
    </RadioGroup>
  )
}

function Figures(props: { item: SaleItem; term: SaleTerm; promotions: readonly Promotion[] }) {
  const styles = useStyles()
  const { item, term } = props
  const discounts = props.promotions
    .filter(isTakenOff)
    .flatMap((promotion) => discountOf(promotion, { item: item.name, term }) ?? [])
  const discount = Math.max(0, ...discounts)
  const { price } = term
  return (
    <div className={styles.figures}>
      <Text size={200} className={styles.quiet}>
        <FormattedMessage id="term.billing" values={{ cycle: cycleOf(term.billingCycle) }} />
      </Text>
      {price && discount === 0 && (
        <Text>
          <UnitPrice price={price} />
        </Text>
      )}
      {price && discount > 0 && (
        <>
          <Text size={200} className={styles.before}>
            <Money amount={price.unitPrice} currency={price.currency} />
          </Text>
          <span className={styles.promoted}>
            <Text weight="semibold">
              <UnitPrice price={{ ...price, unitPrice: discountedUnitPrice(price.unitPrice, discount) }} />
            </Text>
            <Badge appearance="tint" color="success" size="small">
              <FormattedNumber value={-discount} style="percent" maximumFractionDigits={2} />
            </Badge>
          </span>
        </>
      )}
      {!price && (
        <Text size={200} className={styles.quiet}>
          <FormattedMessage id="price.none" />
        </Text>
      )}
    </div>
  )
}
