import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    // Drawn in high contrast alone, where shadows are not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
  },
})

/** A part of a page on a surface of its own, under a heading, with what can be done about it beside the heading. */
export function Panel(props: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{props.title}</Subtitle2>
        {props.action}
      </div>
      {props.children}
    </section>
  )
}
