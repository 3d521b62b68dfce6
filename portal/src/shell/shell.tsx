import { AriaLiveAnnouncer, makeStyles, tokens } from '@fluentui/react-components'
import { Navigate, Outlet, useLocation, useMatches } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { FormattedMessage } from 'react-intl'
import { useSignedIn } from '../session/session-context.tsx'
import { LinesSkeleton } from './answered.tsx'
import { Navigation } from './navigation.tsx'
import { useSlashForSearch } from './slash-search.ts'
import { TopBar } from './top-bar.tsx'

const useStyles = makeStyles({
  shell: {
    height: '100dvh',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { gridColumn: '1 / -1', minWidth: 0 },
  content: {
    overflowY: 'auto',
    gridColumn: 2,
    ':focus-visible': { outlineStyle: 'none' },
  },
  inner: {
    boxSizing: 'border-box',
    maxWidth: '80rem',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} 6rem`,
    '@media (max-width: 900px)': { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 6rem` },
  },
  skip: {
    position: 'absolute',
    zIndex: 1000,
    left: tokens.spacingHorizontalM,
    top: '-4rem',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { top: tokens.spacingVerticalS },
  },
})

const narrow = matchMedia('(max-width: 900px)')
const onNarrowChange = (changed: () => void) => {
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}

const OperatorMessages = lazy(async () => ({
  default: (await import('../operator/operator-messages.tsx')).OperatorMessages,
}))

/** The frame around every page of a signed-in person. */
export function Shell() {
  const { isOperator } = useSignedIn().person
  if (!isOperator) return <Frame />
  return (
    <OperatorMessages>
      <Frame />
    </OperatorMessages>
  )
}

function Frame() {
  const styles = useStyles()
  const isNarrow = useSyncExternalStore(onNarrowChange, () => narrow.matches)
  const [drawerOpen, setDrawerOpen] = useState(false)
  const { pathname } = useLocation()
  useSlashForSearch()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page reached by any way starts at its top
  useEffect(() => {
    document.getElementById('content')?.scrollTo(0, 0)
  }, [pathname])

  return (
    <AriaLiveAnnouncer>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          <FormattedMessage id="shell.skip" />
        </a>
        <div className={styles.top}>
          <TopBar narrow={isNarrow} onOpenNavigation={() => setDrawerOpen(true)} />
        </div>
        <Navigation overlay={isNarrow} open={!isNarrow || drawerOpen} onClose={() => setDrawerOpen(false)} />
        <main id="content" tabIndex={-1} className={styles.content}>
          <div className={styles.inner}>
            <Suspense fallback={<LinesSkeleton lines={6} />}>
              <Room />
            </Suspense>
          </div>
        </main>
      </div>
    </AriaLiveAnnouncer>
  )
}

const NotForYouPage = lazy(async () => ({
  default: (await import('./not-for-you-page.tsx')).NotForYouPage,
}))

/** The page, where it is for people like this one: the operator and the partners have rooms of their own. */
function Room() {
  const { isOperator } = useSignedIn().person
  const { pathname } = useLocation()
  // On the way to another room the address is there already: which room would be shown, and ask, is said by the match.
  const room = useMatches({ select: (matches) => matches.at(-1)?.routeId })
  const isNowhere = room === '/rooms/$'
  const isOperatorsRoom = room?.startsWith('/rooms/operator') ?? false
  if (isOperator && room === '/rooms/') return pathname === '/' ? <Navigate to="/operator" replace /> : null
  return isOperatorsRoom === isOperator || isNowhere ? <Outlet /> : <NotForYouPage />
}
