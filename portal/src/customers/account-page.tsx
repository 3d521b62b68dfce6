import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { useRights } from './rights.ts'

const narrow = '@media (max-width: 1100px)'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: '10.5rem minmax(0, 1fr)',
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  },
  parts: {
    position: 'sticky',
    top: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [narrow]: {
      position: 'static',
      display: 'flex',
      flexWrap: 'wrap',
      gap: tokens.spacingHorizontalXS,
    },
  },
  part: {
    display: 'block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
      textDecorationLine: 'none',
    },
  },
  here: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Drawn in high contrast alone, where backgrounds are not.
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  content: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
})

const route = getRouteApi('/rooms/customers/$customerId')

const parts = [
  { to: '/customers/$customerId', label: 'customer.profile' },
  { to: '/customers/$customerId/agreements', label: 'agreements.title' },
  { to: '/customers/$customerId/qualifications', label: 'qualifications.title' },
  { to: '/customers/$customerId/users', label: 'users.title' },
  { to: '/customers/$customerId/licences', label: 'licences.title' },
  { to: '/customers/$customerId/relationships', label: 'relationships.title' },
] as const

const forUserReaders = '/customers/$customerId/users'

/** A page of the customer's account: the ways to its other pages stand beside it, on a narrow screen above it. */
export function AccountPage(props: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId } = route.useParams()
  const { pathname } = useLocation()
  const { readUsers } = useRights()
  const here = parts.findLast(({ to }) => pathname.startsWith(to.replace('$customerId', customerId)))?.to
  return (
    <Page title={props.title} lead={props.lead} actions={props.actions}>
      <div className={styles.columns}>
        <nav aria-label={intl.formatMessage({ id: 'customer.accountParts' })}>
          <ul className={styles.parts}>
            {parts
              .filter(({ to }) => readUsers || to !== forUserReaders)
              .map(({ to, label }) => (
                <li key={to}>
                  <TextLink
                    to={to}
                    params={{ customerId }}
                    className={mergeClasses(styles.part, to === here && styles.here)}
                    aria-current={to === here ? 'page' : undefined}
                  >
                    <FormattedMessage id={label} />
                  </TextLink>
                </li>
              ))}
          </ul>
        </nav>
        <div className={styles.content}>{props.children}</div>
      </div>
    </Page>
  )
}
