import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { LanguageMenu } from '../shell/language-menu.tsx'
import { Wordmark } from '../shell/wordmark.tsx'

const useStyles = makeStyles({
  lobby: {
    minHeight: '100dvh',
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  card: {
    placeSelf: 'center',
    boxSizing: 'border-box',
    width: 'min(30rem, 100% - 2rem)',
    marginBottom: '12vh',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
  },
})

/** The frame of the pages before the sign-in. */
export function Lobby({ children }: { children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.lobby}>
      <header className={styles.bar}>
        <Wordmark />
        <LanguageMenu />
      </header>
      <main className={styles.card}>{children}</main>
    </div>
  )
}
