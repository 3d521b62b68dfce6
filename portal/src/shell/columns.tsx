import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    alignItems: 'start',
  },
})

/** Panels beside each other, as many to a row as there is room for. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={useStyles().columns}>{children}</div>
}
