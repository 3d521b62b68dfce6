import { makeStyles, Nav, tokens } from '@fluentui/react-components'
import {
  BoxMultipleFilled,
  BoxMultipleRegular,
  BuildingPeopleFilled,
  BuildingPeopleRegular,
  bundleIcon,
  CalendarLtrFilled,
  CalendarLtrRegular,
  CheckmarkStarburstFilled,
  CheckmarkStarburstRegular,
  GlobeFilled,
  GlobeRegular,
  HistoryFilled,
  HistoryRegular,
  HomeFilled,
  HomeRegular,
  PeopleFilled,
  PeopleRegular,
  SettingsFilled,
  SettingsRegular,
  TagPercentFilled,
  TagPercentRegular,
} from '@fluentui/react-icons'
import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useSignedIn } from '../session/session-context.tsx'
import { NavLink } from './links.tsx'

const useStyles = makeStyles({
  beside: {
    width: '220px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

// Only a narrow screen needs it, and only when somebody asks.
const NavigationDrawer = lazy(() => import('./navigation-drawer.tsx'))

const partnersRooms = [
  { to: '/', label: 'nav.home', Icon: bundleIcon(HomeFilled, HomeRegular) },
  { to: '/customers', label: 'nav.customers', Icon: bundleIcon(PeopleFilled, PeopleRegular) },
  { to: '/catalogue', label: 'nav.catalogue', Icon: bundleIcon(BoxMultipleFilled, BoxMultipleRegular) },
  { to: '/promotions', label: 'nav.promotions', Icon: bundleIcon(TagPercentFilled, TagPercentRegular) },
  { to: '/activity', label: 'nav.activity', Icon: bundleIcon(HistoryFilled, HistoryRegular) },
  { to: '/settings', label: 'nav.settings', Icon: bundleIcon(SettingsFilled, SettingsRegular) },
] as const

const operatorsRooms = [
  { to: '/operator', label: 'nav.home', Icon: bundleIcon(HomeFilled, HomeRegular) },
  {
    to: '/operator/promotions',
    label: 'nav.promotions',
    Icon: bundleIcon(TagPercentFilled, TagPercentRegular),
  },
  {
    to: '/operator/catalogue',
    label: 'nav.productsAndPrices',
    Icon: bundleIcon(BoxMultipleFilled, BoxMultipleRegular),
  },
  {
    to: '/operator/reviews',
    label: 'nav.reviews',
    Icon: bundleIcon(CheckmarkStarburstFilled, CheckmarkStarburstRegular),
  },
  {
    to: '/operator/policies',
    label: 'nav.policies',
    Icon: bundleIcon(CalendarLtrFilled, CalendarLtrRegular),
  },
  {
    to: '/operator/partners',
    label: 'nav.partners',
    Icon: bundleIcon(BuildingPeopleFilled, BuildingPeopleRegular),
  },
  { to: '/operator/environments', label: 'nav.environments', Icon: bundleIcon(GlobeFilled, GlobeRegular) },
] as const

/** The rooms of the portal, a partner's or the operator's: beside the page on a wide screen, over it on a narrow one. */
export function Navigation(props: { overlay: boolean; open: boolean; onClose: () => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const { pathname } = useLocation()
  const rooms = useSignedIn().person.isOperator ? operatorsRooms : partnersRooms
  // The first room is the home: it is nowhere but at its own address.
  const here =
    rooms.findLast(({ to }, index) => (index === 0 ? pathname === to : pathname.startsWith(to)))?.to ?? ''
  const label = intl.formatMessage({ id: 'nav.label' })
  const links = rooms.map(({ to, label, Icon }) => (
    <NavLink
      key={to}
      to={to}
      value={to}
      icon={<Icon />}
      aria-current={here === to ? 'page' : undefined}
      onClick={props.overlay ? props.onClose : undefined}
    >
      <FormattedMessage id={label} />
    </NavLink>
  ))
  if (!props.overlay) {
    return (
      <nav className={styles.beside} aria-label={label}>
        <Nav selectedValue={here} role="presentation">
          {links}
        </Nav>
      </nav>
    )
  }
  return (
    props.open && (
      <Suspense>
        <NavigationDrawer label={label} here={here} onClose={props.onClose}>
          {links}
        </NavigationDrawer>
      </Suspense>
    )
  )
}
