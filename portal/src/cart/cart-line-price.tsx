import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { CartLine, Promotion } from '@kontor/client'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Money } from '../display/money.tsx'
import { cycleOf } from '../display/terms.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { paymentsOf, renewalOutlook } from './renewal-outlook.ts'

const useStyles = makeStyles({
  prices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    alignItems: 'baseline',
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'right' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  saving: { color: tokens.colorPaletteGreenForeground1 },
  after: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2, display: 'grid' },
})

/** What a line costs: list price, what the promotion takes off, what is charged, and what comes at the renewal. */
export function CartLinePrice({ line, promotion }: { line: CartLine; promotion: Promotion | undefined }) {
  const styles = useStyles()
  const { pricing, currencyCode, quantity } = line
  if (!pricing || !currencyCode) return <span />
  const { listPrice = 0, discountedPrice = listPrice, price, extendedPrice } = pricing
  const saved = Number(((listPrice - discountedPrice) * quantity).toFixed(6))
  const row = (name: ReactNode, amount: number | undefined, className?: string) =>
    amount === undefined ? null : (
      <>
        <dt className={styles.name}>{name}</dt>
        <dd className={styles.value}>
          <Text {...(className && { className })}>
            <Money amount={amount} currency={currencyCode} />
          </Text>
        </dd>
      </>
    )
  return (
    <dl className={styles.prices}>
      {saved > 0 && row(<FormattedMessage id="cart.listPrice" />, listPrice, styles.before)}
      {row(<FormattedMessage id="cart.unitPrice" />, price)}
      {saved > 0 && row(<FormattedMessage id="cart.saved" />, -saved, styles.saving)}
      <dt>
        <Text weight="semibold">
          <FormattedMessage id="cart.lineTotal" values={{ quantity }} />
        </Text>
      </dt>
      <dd className={styles.value}>
        {extendedPrice !== undefined && (
          <Text weight="semibold" size={400}>
            <Money amount={extendedPrice} currency={currencyCode} />
          </Text>
        )}
      </dd>
      <dd className={styles.after}>
        <Afterwards line={line} promotion={promotion} />
      </dd>
    </dl>
  )
}

/** In how many payments, and what happens when the term ends. */
function Afterwards({ line, promotion }: { line: CartLine; promotion: Promotion | undefined }) {
  const now = useEnvironmentNow()
  const cycle = cycleOf(line.billingCycle)
  const outlook = now && renewalOutlook(now, line.termDuration, promotion)
  return (
    <>
      <Text size={200}>
        <FormattedMessage
          id="cart.payments"
          values={{ cycle, count: paymentsOf(line.termDuration, cycle) }}
        />
      </Text>
      {outlook && (
        <Text size={200}>
          <FormattedMessage
            id="cart.renewal"
            values={{ promoted: outlook.isPromoted, date: <Instant at={outlook.date} /> }}
          />
        </Text>
      )}
    </>
  )
}
