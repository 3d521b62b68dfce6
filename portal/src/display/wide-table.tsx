import { makeStyles, Table, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { minWidth: '40rem' },
})

/** A table that keeps its columns readable: on a narrow screen it scrolls sideways inside its own frame. */
export function WideTable(props: { label: string; size?: 'small' | 'medium'; children: ReactNode }) {
  const styles = useStyles()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={props.label} tabIndex={0}>
      <Table className={styles.table} size={props.size ?? 'medium'} aria-label={props.label}>
        {props.children}
      </Table>
    </section>
  )
}
