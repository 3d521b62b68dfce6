import { Badge, type BadgeProps, makeStyles, Text, tokens } from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { changedParts } from './changed-parts.ts'
import { PromotionBadge } from './promotion-badge.tsx'
import { PromotionLink, type PromotionPlace } from './promotion-link.tsx'
import type { ReadinessEntry } from './queries.ts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(14rem, auto)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXL}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  },
  what: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  when: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    justifyItems: 'end',
    '@media (max-width: 700px)': { justifyItems: 'start' },
  },
})

const colours: Record<ReadinessEntry['thisMonth'][number], BadgeProps['color']> = {
  new: 'brand',
  changed: 'warning',
  ending: 'danger',
  withdrawn: 'subtle',
}

/** Promotions of one stage: what each gives, on what, from when to when, and what is different in the month. */
export function ReadinessEntries(props: { entries: readonly ReadinessEntry[]; place: PromotionPlace }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {props.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} place={props.place} />
      ))}
    </ul>
  )
}

function Entry({ entry, place }: { entry: ReadinessEntry; place: PromotionPlace }) {
  const styles = useStyles()
  const intl = useIntl()
  const titles = [...new Set(entry.requiredProducts.map(({ title }) => title))]
  const changed = changedParts(entry.changedMembers)
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.head}>
          <PromotionLink promotion={entry} place={place} />
          {entry.thisMonth.map((turn) => (
            <Badge key={turn} appearance="tint" color={colours[turn]}>
              <FormattedMessage id="readiness.turn" values={{ turn }} />
            </Badge>
          ))}
        </span>
        <Text>{intl.formatList(titles, { type: 'conjunction' })}</Text>
        <Text size={200} className={styles.quiet} lang="en">
          {entry.description}
        </Text>
        {changed.length > 0 && (
          <Text size={200}>
            <FormattedMessage
              id="readiness.changed"
              values={{
                parts: intl.formatList(
                  changed.map((part) => intl.formatMessage({ id: 'readiness.part' }, { part })),
                  { type: 'conjunction' },
                ),
              }}
            />
          </Text>
        )}
      </div>
      <div className={styles.when}>
        <PromotionBadge promotion={entry} />
        <Text size={200} className={styles.quiet}>
          <FormattedMessage
            id="promotion.fromTo"
            values={{ from: <Instant at={entry.startDate} />, to: <Instant at={entry.endDate} /> }}
          />
        </Text>
      </div>
    </li>
  )
}
