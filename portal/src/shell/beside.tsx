import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const narrow = '@media (max-width: 1100px)'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'minmax(0, 1fr) minmax(20rem, 24rem)',
    gridTemplateRows: 'auto 1fr',
    gridTemplateAreas: '"first aside" "rest aside"',
    alignItems: 'start',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto',
      gridTemplateAreas: '"first" "aside" "rest"',
    },
  },
  part: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  first: { gridArea: 'first' },
  aside: { gridArea: 'aside', position: 'sticky', top: 0, [narrow]: { position: 'static' } },
  rest: { gridArea: 'rest' },
})

/** A page with something that stays in view beside it; on a narrow screen that comes after the first part. */
export function Beside(props: { first: ReactNode; aside: ReactNode; children?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.columns}>
      <div className={mergeClasses(styles.first, styles.part)}>{props.first}</div>
      <div className={styles.aside}>{props.aside}</div>
      {props.children && <div className={mergeClasses(styles.rest, styles.part)}>{props.children}</div>}
    </div>
  )
}
