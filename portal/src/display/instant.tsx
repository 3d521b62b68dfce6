import { useIntl } from 'react-intl'

/** An instant as a date (and time) of the environment, which runs on UTC; the exact instant on hover. */
export function Instant(props: { at: string | Date; show?: 'date' | 'minute' }) {
  const intl = useIntl()
  const exact = new Date(props.at).toISOString()
  const style =
    props.show === 'minute'
      ? ({ dateStyle: 'medium', timeStyle: 'short' } as const)
      : ({ dateStyle: 'medium' } as const)
  return (
    <time
      dateTime={exact}
      title={exact.replace('.000Z', 'Z')}
      style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
    >
      {intl.formatDate(exact, style)}
    </time>
  )
}

const dayMilliseconds = 86_400_000

/** Whole days from `from` to `to`, negative when `to` lies before. */
export function daysBetween(from: Date, to: string | Date): number {
  return Math.round((new Date(to).getTime() - from.getTime()) / dayMilliseconds)
}
