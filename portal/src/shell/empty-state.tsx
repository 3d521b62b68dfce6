import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: '40rem' },
})

/** An empty list: what would fill it, and the first step. */
export function EmptyState(props: { title: string; lead: string; action?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2">{props.title}</Subtitle2>
      <Text className={styles.lead}>{props.lead}</Text>
      {props.action}
    </div>
  )
}
