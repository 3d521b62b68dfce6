import { makeStyles, tokens } from '@fluentui/react-components'
import type { Cart } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { EmptyUntilBought } from '../catalogue/empty-until-bought.tsx'
import { useCustomer } from '../customers/queries.ts'
import { Instant } from '../display/instant.tsx'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { Beside } from '../shell/beside.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { CartLineCard } from './cart-line-card.tsx'
import { CartSummary } from './cart-summary.tsx'
import { type AskedLine, forgetCart, useCart, useUpdateCart } from './current-cart.ts'

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
})

const route = getRouteApi('/rooms/customers/$customerId/carts/$cartId')

/** The review before buying: what each line costs and why, what stands in the way, and the amount on the button. */
export function CartPage() {
  const intl = useIntl()
  const { customerId, cartId } = route.useParams()
  const cart = useCart(customerId, cartId)
  return (
    <Page
      title={intl.formatMessage({ id: 'cart.title' })}
      lead={
        cart.data?.expirationTimestamp && (
          <FormattedMessage
            id="cart.expires"
            values={{ until: <Instant at={cart.data.expirationTimestamp} show="minute" /> }}
          />
        )
      }
      actions={
        <ButtonLink to="/customers/$customerId/catalogue" params={{ customerId }}>
          <FormattedMessage id="cart.addMore" />
        </ButtonLink>
      }
    >
      <Answered
        answer={cart}
        doing={intl.formatMessage({ id: 'cart.failed' })}
        skeleton={<LinesSkeleton lines={3} height={96} />}
      >
        {(loaded) =>
          loaded.status === 'Ordered' ? (
            <EmptyState
              title={intl.formatMessage({ id: 'cart.ordered' })}
              lead={intl.formatMessage({ id: 'cart.orderedLead' })}
              action={
                <ButtonLink to="/customers/$customerId/orders" params={{ customerId }}>
                  <FormattedMessage id="customer.orders" />
                </ButtonLink>
              }
            />
          ) : loaded.lineItems.length === 0 ? (
            <EmptyUntilBought
              customerId={customerId}
              title={intl.formatMessage({ id: 'cart.empty' })}
              lead={intl.formatMessage({ id: 'cart.emptyLead' })}
            />
          ) : (
            <Review customerId={customerId} cart={loaded} />
          )
        }
      </Answered>
    </Page>
  )
}

function Review({ customerId, cart }: { customerId: string; cart: Cart }) {
  const styles = useStyles()
  const intl = useIntl()
  const customer = useCustomer(customerId)
  const navigate = route.useNavigate()
  const update = useUpdateCart(customerId, cart.id)
  const country = customer.data?.billingProfile?.defaultAddress.country ?? ''

  /** Puts `lines` where one line was; none takes it out. */
  function replace(index: number, lines: AskedLine[]) {
    const changed: AskedLine[] = [...cart.lineItems]
    changed.splice(index, 1, ...lines)
    // A cart always has a line; without any it is given up.
    if (changed.length > 0) return update.mutate(changed)
    forgetCart(customerId)
    void navigate({ to: '/customers/$customerId/catalogue', params: { customerId } })
  }

  return (
    <Beside
      first={
        <>
          {update.isError && (
            <FaultMessage fault={update.error} doing={intl.formatMessage({ id: 'cart.changeFailed' })} />
          )}
          <ol className={styles.lines}>
            {cart.lineItems.map((line, index) => (
              <li key={line.id ?? index}>
                <CartLineCard
                  customerId={customerId}
                  country={country}
                  line={line}
                  busy={update.isPending}
                  onReplace={(lines) => replace(index, lines)}
                />
              </li>
            ))}
          </ol>
        </>
      }
      aside={<CartSummary customerId={customerId} cart={cart} isRepricing={update.isPending} />}
    />
  )
}
