import { Button, Divider, makeStyles, Text, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons'
import type { Cart } from '@kontor/client'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatMoney, Money } from '../display/money.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { Panel } from '../shell/panel.tsx'
import { ServerSentence } from '../shell/server-sentence.tsx'
import { repricedCart, useCheckout } from './checkout.ts'
import { CheckoutBlockers, useCheckoutBlockers } from './checkout-blockers.tsx'
import { PriceChange } from './price-change.tsx'
import { totalsOf } from './totals.ts'

const useStyles = makeStyles({
  totals: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    alignItems: 'baseline',
  },
  value: { margin: 0, textAlign: 'right' },
  saving: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  errors: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** What the whole cart costs, what stands in the way, and the button that says the amount. */
export function CartSummary(props: { customerId: string; cart: Cart; isRepricing: boolean }) {
  const styles = useStyles()
  const intl = useIntl()
  const navigate = useNavigate()
  const { customerId, cart } = props
  const totals = totalsOf(cart)
  const blockers = useCheckoutBlockers(customerId, cart)
  const checkout = useCheckout(customerId, cart, ({ orders, orderErrors }) => {
    void navigate({
      to: '/customers/$customerId/confirmation',
      params: { customerId },
      search: { orders: orders.map(({ id }) => id).join(',') },
      state: { orderErrors } as never,
      replace: true,
    })
  })
  const [shown, setShown] = useState<Cart>(cart)
  const unsold = cart.lineItems.filter(({ error }) => error).length
  const isBlocked = blockers.length > 0 || unsold > 0
  const isRepriced = repricedCart(checkout.error) !== undefined
  const amount = intl.formatList(
    totals.map(({ total, currency }) => formatMoney(intl, total, currency)),
    { type: 'conjunction' },
  )

  const state = checkout.isPending
    ? 'buying'
    : props.isRepricing
      ? 'pricing'
      : totals.length > 0
        ? 'ready'
        : 'nothing'

  function buy() {
    setShown(cart)
    checkout.mutate()
  }

  return (
    <Panel title={<FormattedMessage id="cart.summary" />}>
      {totals.map(({ currency, list, saved, total }) => (
        <dl key={currency} className={styles.totals}>
          <dt className={styles.quiet}>
            <FormattedMessage id="cart.atListPrice" />
          </dt>
          <dd className={styles.value}>
            <Money amount={list} currency={currency} />
          </dd>
          {saved > 0 && (
            <>
              <dt className={styles.quiet}>
                <FormattedMessage id="cart.savedTotal" />
              </dt>
              <dd className={styles.value}>
                <Text className={styles.saving}>
                  <Money amount={-saved} currency={currency} />
                </Text>
              </dd>
            </>
          )}
          <dt>
            <Text weight="semibold">
              <FormattedMessage id="cart.total" />
            </Text>
          </dt>
          <dd className={styles.value}>
            <Text weight="semibold" size={500}>
              <Money amount={total} currency={currency} />
            </Text>
          </dd>
        </dl>
      ))}
      {totals.length > 0 && (
        <>
          <Text size={200} className={styles.quiet}>
            <FormattedMessage id="cart.totalMeaning" />
          </Text>
          <Divider />
        </>
      )}
      <CheckoutBlockers customerId={customerId} blockers={blockers} />
      {unsold > 0 && (
        <Text>
          <FormattedMessage id="cart.unsold" values={{ count: unsold }} />
        </Text>
      )}
      {isRepriced && <PriceChange customerId={customerId} before={shown} after={cart} />}
      {checkout.isError && !isRepriced && (
        <FaultMessage fault={checkout.error} doing={intl.formatMessage({ id: 'cart.checkoutFailed' })} />
      )}
      {checkout.data && checkout.data.orders.length === 0 && (
        <ul className={styles.errors} role="alert">
          {checkout.data.orderErrors.map(({ orderGroupId, code, description }) => (
            <li key={`${orderGroupId} ${code}`}>
              <FormattedMessage
                id="cart.groupFailed"
                values={{ code, description: <ServerSentence code={code} text={description} /> }}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        appearance="primary"
        size="large"
        icon={isBlocked ? <LockClosedRegular /> : undefined}
        disabledFocusable={isBlocked || checkout.isPending || props.isRepricing}
        onClick={buy}
      >
        <FormattedMessage id="cart.buy" values={{ state, amount }} />
      </Button>
    </Panel>
  )
}
