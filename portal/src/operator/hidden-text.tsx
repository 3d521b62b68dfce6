import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

/** Said to those who listen, where those who look see what is meant. */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className={useStyles().hidden}>{children}</span>
}
