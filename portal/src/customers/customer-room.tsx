import {
  Breadcrumb,
  BreadcrumbDivider,
  BreadcrumbItem,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { CartRegular } from '@fluentui/react-icons'
import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useCurrentCart } from '../cart/current-cart.ts'
import { ButtonLink, TextLink } from '../shell/links.tsx'
import { useCustomer } from './queries.ts'
import { rememberCustomer } from './recent-customers.ts'

const useStyles = makeStyles({
  room: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  crumbs: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  tabs: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    overflowX: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tab: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
})

const route = getRouteApi('/rooms/customers/$customerId')

const parts = [
  { to: '/customers/$customerId', label: 'customer.account' },
  { to: '/customers/$customerId/catalogue', label: 'nav.catalogue' },
  { to: '/customers/$customerId/subscriptions', label: 'customer.subscriptions' },
  { to: '/customers/$customerId/orders', label: 'customer.orders' },
] as const

/** The frame of every page about one customer: who it is, and the ways to what concerns them. */
export function CustomerRoom() {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId } = route.useParams()
  const { pathname } = useLocation()
  const customer = useCustomer(customerId)
  const cart = useCurrentCart(customerId)
  const name = customer.data?.companyProfile.companyName
  // The account's own pages stand beside each other; what is no other part belongs to it.
  const isElsewhere = /\/(carts|confirmation)\b/.test(pathname)
  const here = isElsewhere
    ? undefined
    : parts.findLast(({ to }) => pathname.startsWith(to.replace('$customerId', customerId)))?.to

  useEffect(() => {
    if (name) rememberCustomer({ id: customerId, name })
  }, [customerId, name])

  return (
    <div className={styles.room}>
      <div className={styles.head}>
        <div className={styles.who}>
          <Breadcrumb className={styles.crumbs} aria-label={intl.formatMessage({ id: 'customer.crumbs' })}>
            <BreadcrumbItem>
              <TextLink to="/customers">
                <FormattedMessage id="nav.customers" />
              </TextLink>
            </BreadcrumbItem>
            <BreadcrumbDivider />
            <BreadcrumbItem className={styles.name}>{name ?? '…'}</BreadcrumbItem>
          </Breadcrumb>
          {cart.lines > 0 && cart.cartId && (
            <ButtonLink
              size="small"
              icon={<CartRegular />}
              to="/customers/$customerId/carts/$cartId"
              params={{ customerId, cartId: cart.cartId }}
              aria-current={pathname.includes('/carts/') ? 'page' : undefined}
            >
              <FormattedMessage id="customer.cart" values={{ lines: cart.lines }} />
            </ButtonLink>
          )}
        </div>
        <nav aria-label={intl.formatMessage({ id: 'customer.parts' }, { name: name ?? '' })}>
          <ul className={styles.tabs}>
            {parts.map(({ to, label }) => (
              <li key={to}>
                <TextLink
                  to={to}
                  params={{ customerId }}
                  className={mergeClasses(styles.tab, to === here && styles.here)}
                  aria-current={to === here ? 'page' : undefined}
                >
                  <FormattedMessage id={label} />
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Outlet />
    </div>
  )
}
