import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { daysBetween, Instant } from '../display/instant.tsx'
import type { TimelineEvent } from './timeline.ts'

const narrow = '@media (max-width: 800px)'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [narrow]: { flexDirection: 'column' },
  },
  event: {
    position: 'relative',
    flex: '1 1 0',
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    alignContent: 'start',
    paddingTop: '28px',
    paddingRight: tokens.spacingHorizontalS,
    // The stretch of line that leads on from the event.
    '::before': {
      content: '""',
      position: 'absolute',
      top: '7px',
      left: 0,
      right: 0,
      height: '2px',
      backgroundColor: tokens.colorNeutralStroke1,
    },
    '::after': {
      content: '""',
      position: 'absolute',
      top: '1px',
      left: 0,
      width: '14px',
      height: '14px',
      boxSizing: 'border-box',
      borderRadius: tokens.borderRadiusCircular,
      border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    ':last-child': { flexGrow: 0, flexBasis: 'auto' },
    ':last-child::before': { display: 'none' },
    [narrow]: {
      padding: `0 0 ${tokens.spacingVerticalL} 28px`,
      '::before': { top: 0, bottom: 0, left: '6px', right: 'auto', height: 'auto', width: '2px' },
      '::after': { top: '3px' },
    },
  },
  past: {
    '::before': { backgroundColor: tokens.colorCompoundBrandStroke },
    '::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  now: {
    '::after': {
      backgroundColor: tokens.colorNeutralBackground1,
      border: `4px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** A subscription's life as a line, from its purchase to what comes next. */
export function TimelinePicture({ events, now }: { events: TimelineEvent[]; now: Date }) {
  const styles = useStyles()
  const intl = useIntl()
  return (
    <ol className={styles.line} aria-label={intl.formatMessage({ id: 'timeline.label' })}>
      {events.map(({ kind, at, isPast }) => (
        <li
          key={kind}
          className={mergeClasses(styles.event, isPast && styles.past, kind === 'now' && styles.now)}
          aria-current={kind === 'now' ? 'date' : undefined}
        >
          <Text weight={kind === 'now' ? 'bold' : 'semibold'}>
            <FormattedMessage id="timeline.event" values={{ kind, isPast }} />
          </Text>
          <Text size={200}>
            <Instant at={at} />
          </Text>
          {kind !== 'now' && (
            <Text size={200} className={styles.quiet}>
              <FormattedMessage
                id="timeline.distance"
                values={{ isPast, days: Math.abs(daysBetween(now, at)) }}
              />
            </Text>
          )}
        </li>
      ))}
    </ol>
  )
}
