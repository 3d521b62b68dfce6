import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import type { ReactNode } from 'react'
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl'
import { barOn, type Months, monthStart, monthsOf, placeOn } from './dates.ts'
import { discountOf } from './promotion.ts'
import type { Stage } from './queries.ts'

const narrow = '@media (max-width: 800px)'

const useStyles = makeStyles({
  picture: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 16rem) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  months: { gridColumn: 2, position: 'relative', height: '24px', [narrow]: { gridColumn: 1 } },
  month: {
    position: 'absolute',
    height: '24px',
    paddingLeft: tokens.spacingHorizontalXS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  name: {
    alignSelf: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    [narrow]: { paddingBottom: 0 },
  },
  lane: {
    position: 'relative',
    minHeight: '36px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    [narrow]: { borderTop: 0 },
  },
  band: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    position: 'absolute',
    top: '7px',
    height: '22px',
    boxSizing: 'border-box',
    minWidth: '4px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusMedium,
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  coming: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  withdrawn: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textDecorationLine: 'line-through',
  },
  openStart: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, borderLeftStyle: 'none' },
  openEnd: { borderTopRightRadius: 0, borderBottomRightRadius: 0, borderRightStyle: 'none' },
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
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
})

/** A promotion to be drawn, and how it stands in the month. */
export interface Lane {
  promotion: Promotion
  stage: Stage
  title: ReactNode
}

/**
 * When promotions run, on a line of months with the chosen one behind it and today across it; those outside are left out.
 * Each lane is said in words, too.
 */
export function PromotionPicture(props: {
  lanes: readonly Lane[]
  stretch: Months
  chosen: Date
  now: Date
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { lanes, stretch, chosen, now } = props
  const drawn = lanes.filter(({ promotion }) => barOn(stretch, promotion))
  const place = (at: Date) => placeOn(stretch, at)
  const months = monthsOf(stretch)
  const monthWidth = 100 / months.length
  const isNowSeen = now >= stretch.from && now < stretch.to
  if (drawn.length === 0) return null
  return (
    <figure className={styles.picture} aria-label={intl.formatMessage({ id: 'readiness.picture' })}>
      <div className={styles.months} aria-hidden>
        {months.map((month) => (
          <Text
            key={month.getTime()}
            size={200}
            className={mergeClasses(styles.month, month.getTime() === chosen.getTime() && styles.chosen)}
            style={{ left: `${place(month)}%`, width: `${monthWidth}%` }}
          >
            <FormattedDate
              value={month}
              month="short"
              {...(month.getUTCMonth() === 0 && { year: 'numeric' })}
            />
          </Text>
        ))}
      </div>
      {drawn.map(({ promotion, stage, title }) => (
        <LaneRow key={promotion.id} title={title}>
          <div
            className={styles.lane}
            role="img"
            aria-label={intl.formatMessage(
              { id: 'readiness.laneWords' },
              {
                stage,
                from: intl.formatDate(promotion.startDate, { dateStyle: 'medium' }),
                to: intl.formatDate(promotion.endDate, { dateStyle: 'medium' }),
              },
            )}
          >
            <div
              className={styles.band}
              style={{
                left: `${place(chosen)}%`,
                width: `${place(monthStart(chosen, 1)) - place(chosen)}%`,
              }}
            />
            {isNowSeen && <div className={styles.today} style={{ left: `${place(now)}%` }} />}
            <PromotionBar promotion={promotion} stage={stage} stretch={stretch} />
          </div>
        </LaneRow>
      ))}
      <figcaption className={styles.caption}>
        <Text size={200}>
          <FormattedMessage
            id="readiness.caption"
            values={{ isNowSeen, date: <FormattedDate value={now} dateStyle="medium" /> }}
          />
        </Text>
      </figcaption>
    </figure>
  )
}

function LaneRow({ title, children }: { title: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <>
      <div className={styles.name}>{title}</div>
      {children}
    </>
  )
}

function PromotionBar({ promotion, stage, stretch }: Omit<Lane, 'title'> & { stretch: Months }) {
  const styles = useStyles()
  const bar = barOn(stretch, promotion)
  const discount = discountOf(promotion)
  if (!bar) return null
  return (
    <div
      className={mergeClasses(
        styles.bar,
        styles[stage],
        bar.isOpenStart && styles.openStart,
        bar.isOpenEnd && styles.openEnd,
      )}
      style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
    >
      <FormattedMessage
        id="promotion.badge"
        values={{
          discount: discount ?? 0,
          hasDiscount: discount !== undefined && discount > 0,
          until: <FormattedDate value={promotion.endDate} dateStyle="medium" />,
        }}
      />
    </div>
  )
}
