import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const narrow = '@media (max-width: 500px)'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, auto) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', [narrow]: { marginBottom: tokens.spacingVerticalS } },
})

/** Names and values, two to a row where there is room. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={useStyles().facts}>{children}</dl>
}

export function Fact(props: { name: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <>
      <dt className={styles.name}>{props.name}</dt>
      <dd className={styles.value}>{props.children}</dd>
    </>
  )
}
