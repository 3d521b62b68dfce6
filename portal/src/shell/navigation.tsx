import { makeStyles, NavDrawer, NavDrawerBody, tokens } from '@fluentui/react-components'
import {
  BoxMultipleFilled,
  BoxMultipleRegular,
  bundleIcon,
  HistoryFilled,
  HistoryRegular,
  HomeFilled,
  HomeRegular,
  PeopleFilled,
  PeopleRegular,
  TagPercentFilled,
  TagPercentRegular,
} from '@fluentui/react-icons'
import { useLocation } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { NavLink } from './links.tsx'

const useStyles = makeStyles({
  drawer: { width: '220px', minWidth: '220px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { paddingTop: tokens.spacingVerticalM },
})

const rooms = [
  { to: '/', label: 'nav.home', Icon: bundleIcon(HomeFilled, HomeRegular) },
  { to: '/customers', label: 'nav.customers', Icon: bundleIcon(PeopleFilled, PeopleRegular) },
  { to: '/catalogue', label: 'nav.catalogue', Icon: bundleIcon(BoxMultipleFilled, BoxMultipleRegular) },
  { to: '/promotions', label: 'nav.promotions', Icon: bundleIcon(TagPercentFilled, TagPercentRegular) },
  { to: '/activity', label: 'nav.activity', Icon: bundleIcon(HistoryFilled, HistoryRegular) },
] as const

/** The rooms of the portal: beside the page on a wide screen, over it on a narrow one. */
export function Navigation(props: { overlay: boolean; open: boolean; onClose: () => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const { pathname } = useLocation()
  const here = rooms.findLast(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)))?.to ?? ''
  return (
    <NavDrawer
      className={styles.drawer}
      type={props.overlay ? 'overlay' : 'inline'}
      open={props.open}
      onOpenChange={(_, { open }) => open || props.onClose()}
      selectedValue={here}
      aria-label={intl.formatMessage({ id: 'nav.label' })}
    >
      <NavDrawerBody className={styles.body}>
        {rooms.map(({ to, label, Icon }) => (
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
        ))}
      </NavDrawerBody>
    </NavDrawer>
  )
}
