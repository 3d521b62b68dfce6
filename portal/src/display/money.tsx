import { type IntlShape, useIntl } from 'react-intl'

/** Money in the person's locale, always with its currency. Unit prices may be finer than the minor unit. */
export function formatMoney(intl: IntlShape, amount: number, currency: string): string {
  return intl.formatNumber(amount, { style: 'currency', currency })
}

/** An amount of money, in figures that align under each other. */
export function Money(props: { amount: number; currency: string }) {
  const intl = useIntl()
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {formatMoney(intl, props.amount, props.currency)}
    </span>
  )
}
