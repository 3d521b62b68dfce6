import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    alignItems: 'start',
  },
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 18rem))',
    alignItems: 'end',
    '@media (max-width: 500px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

/** Fields of a form beside each other, as many to a row as there is room for. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={useStyles().fields}>{children}</div>
}

/** What narrows a list down, above it: as wide as choices are, and no wider. */
export function FilterRow({ children }: { children: ReactNode }) {
  return <search className={useStyles().filters}>{children}</search>
}
