import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { CartLine } from '@kontor/client'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Money } from '../display/money.tsx'

const useStyles = makeStyles({
  prices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    justifyContent: 'end',
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'right' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  saving: { color: tokens.colorPaletteGreenForeground1 },
})

/** What a line costs: list price, what the promotion takes off, and what is charged. */
export function CartLinePrice({ line }: { line: CartLine }) {
  const styles = useStyles()
  const { pricing, currencyCode, quantity } = line
  if (!pricing || !currencyCode) return null
  const { listPrice, discountedPrice, price, extendedPrice } = pricing
  const saved =
    listPrice !== undefined && discountedPrice !== undefined
      ? Number(((listPrice - discountedPrice) * quantity).toFixed(6))
      : 0
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
      {row(<FormattedMessage id="cart.listPrice" />, listPrice, saved > 0 ? styles.before : undefined)}
      {row(<FormattedMessage id="cart.unitPrice" />, price)}
      {saved > 0 && row(<FormattedMessage id="cart.saved" />, -saved, styles.saving)}
      <dt className={styles.name}>
        <FormattedMessage id="cart.lineTotal" values={{ quantity }} />
      </dt>
      <dd className={styles.value}>
        {extendedPrice !== undefined && (
          <Text weight="semibold" size={400}>
            <Money amount={extendedPrice} currency={currencyCode} />
          </Text>
        )}
      </dd>
    </dl>
  )
}
