import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { FaultMessage } from './fault-message.tsx'

const useStyles = makeStyles({
  skeleton: { display: 'grid', gap: tokens.spacingVerticalM },
})

/** A skeleton while the answer is under way, the fault if it was refused, else what `children` makes of it. */
export function Answered<T>(props: {
  answer: UseQueryResult<T>
  /** What failed, if it fails. */
  doing: string
  skeleton?: ReactNode
  children: (answer: T) => ReactNode
}) {
  const { answer } = props
  if (answer.data !== undefined) return props.children(answer.data)
  if (answer.isError) {
    return <FaultMessage fault={answer.error} doing={props.doing} onRetry={() => void answer.refetch()} />
  }
  return props.skeleton ?? <LinesSkeleton lines={5} />
}

/** The outline of a list that is on its way. */
export function LinesSkeleton({
  lines,
  height = 40,
}: {
  lines: number
  height?: 16 | 24 | 32 | 40 | 64 | 96
}) {
  const styles = useStyles()
  const intl = useIntl()
  return (
    <Skeleton className={styles.skeleton} aria-label={intl.formatMessage({ id: 'shell.loading' })}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <SkeletonItem key={line} size={height} />
      ))}
    </Skeleton>
  )
}
