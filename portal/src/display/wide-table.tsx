import { makeStyles, mergeClasses, Table, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { minWidth: '40rem' },
})

/** How cells are laid out: figures at the end, what stands in several lines with some room around it. */
export const useCells = makeStyles({
  // A header's text stands in a button of its own.
  end: { textAlign: 'right', justifyContent: 'end', '> *': { justifyContent: 'end' } },
  roomy: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  lines: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
})

/** For the cells of columns that a narrow screen has no room for. */
export const useRoomyCell = makeStyles({
  cell: { '@media (max-width: 700px)': { display: 'none' } },
})

/** A table that keeps its columns readable: on a narrow screen it scrolls sideways inside its own frame. */
export function WideTable(props: {
  label: string
  size?: 'small' | 'medium'
  /** Whether the columns fit a narrow screen, because some give way. */
  fits?: boolean
  children: ReactNode
}) {
  const styles = useStyles()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={props.label} tabIndex={0}>
      <Table
        className={mergeClasses(!props.fits && styles.wide)}
        size={props.size ?? 'medium'}
        aria-label={props.label}
      >
        {props.children}
      </Table>
    </section>
  )
}
