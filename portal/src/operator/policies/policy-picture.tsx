import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl'
import { placeOn } from '../../promotions/dates.ts'
import { TextLink } from '../../shell/links.tsx'
import { type Axis, axisOf, type Bar, barsOf } from './policy-timeline.ts'
import { periodWords, policyTitle, valueWords, whomWords } from './policy-words.ts'
import type { PolicyRow } from './queries.ts'

const narrow = '@media (max-width: 800px)'

const useStyles = makeStyles({
  picture: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 15rem) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  years: { gridColumn: 2, position: 'relative', height: '24px', [narrow]: { gridColumn: 1 } },
  year: {
    position: 'absolute',
    paddingLeft: tokens.spacingHorizontalXS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    height: '24px',
  },
  name: {
    padding: `${tokens.spacingVerticalS} 0`,
    alignSelf: 'center',
    [narrow]: { paddingBottom: 0 },
  },
  lane: {
    position: 'relative',
    display: 'grid',
    gap: '3px',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    alignContent: 'center',
    minHeight: '26px',
    overflow: 'hidden',
    [narrow]: { borderTop: 0 },
  },
  track: { position: 'relative', height: '22px' },
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    minWidth: '4px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  now: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  coming: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  openStart: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0 },
  openEnd: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  flight: { fontStyle: 'italic' },
  today: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorPaletteRedBorderActive,
  },
  caption: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  off: { color: tokens.colorNeutralForeground2 },
})

/** A policy and its rows. */
export interface PolicyLane {
  name: string
  rows: readonly PolicyRow[]
}

/** Which rules are in force when, on a line of years with today across it. Each lane says its rows in words, too. */
export function PolicyPicture({ lanes, now }: { lanes: readonly PolicyLane[]; now: Date }) {
  const styles = useStyles()
  const intl = useIntl()
  const axis = axisOf(
    lanes.flatMap(({ rows }) => rows),
    now,
  )
  return (
    <figure
      className={styles.picture}
      style={{ margin: 0 }}
      aria-label={intl.formatMessage({ id: 'operator.policies.picture' })}
    >
      <div className={styles.years} aria-hidden>
        {axis.years.map((year) => (
          <Text
            key={year.getTime()}
            size={200}
            className={styles.year}
            style={{ left: `${placeOn(axis, year)}%` }}
          >
            <FormattedDate value={year} year="numeric" />
          </Text>
        ))}
      </div>
      {lanes.map((lane) => (
        <Lane key={lane.name} lane={lane} axis={axis} now={now} />
      ))}
      <figcaption className={styles.caption}>
        <Text size={200}>
          <FormattedMessage
            id="operator.policies.caption"
            values={{ date: <FormattedDate value={now} dateStyle="medium" /> }}
          />
        </Text>
      </figcaption>
    </figure>
  )
}

function Lane({ lane, axis, now }: { lane: PolicyLane; axis: Axis; now: Date }) {
  const styles = useStyles()
  const intl = useIntl()
  const { name, rows } = lane
  const bars = barsOf(rows, axis, now)
  const words = bars.map(({ row }) =>
    intl.formatList(
      [whomWords(intl, row.flight), periodWords(intl, row), valueWords(intl, row.value)].filter(Boolean),
      {
        type: 'unit',
      },
    ),
  )
  return (
    <>
      <div className={styles.name}>
        <TextLink to="/operator/policies/$name" params={{ name }}>
          {policyTitle(intl, name)}
        </TextLink>
      </div>
      {bars.length === 0 ? (
        <div className={styles.lane}>
          <Text size={200} className={styles.off}>
            <FormattedMessage id="operator.policy.off" />
          </Text>
        </div>
      ) : (
        <div className={styles.lane} role="img" aria-label={words.join('; ')}>
          {bars.map((bar, index) => (
            <div key={words[index]} className={styles.track}>
              <RowBar bar={bar} words={words[index] ?? ''} />
            </div>
          ))}
          <div className={styles.today} style={{ left: `${placeOn(axis, now)}%` }} />
        </div>
      )}
    </>
  )
}

function RowBar({ bar, words }: { bar: Bar; words: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const { row, when } = bar
  return (
    <div
      className={mergeClasses(
        styles.bar,
        when === 'now' && styles.now,
        when === 'coming' && styles.coming,
        bar.isOpenStart && styles.openStart,
        bar.isOpenEnd && styles.openEnd,
        row.flight !== undefined && styles.flight,
      )}
      style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
      title={words}
    >
      {intl.formatList([row.flight ?? '', valueWords(intl, row.value)].filter(Boolean), { type: 'unit' }) ||
        whomWords(intl, undefined)}
    </div>
  )
}
