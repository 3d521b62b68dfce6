import { Card, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  panel: { gap: tokens.spacingVerticalM },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '32px' },
})

/** A part of a page under a heading of its own, with what can be done about it beside the heading. */
export function Panel(props: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <Card size="large" className={styles.panel}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{props.title}</Subtitle2>
        {props.action}
      </div>
      {props.children}
    </Card>
  )
}
