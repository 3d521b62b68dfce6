import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { FormattedDate, FormattedMessage, FormattedNumber, useIntl } from 'react-intl'
import { monthName } from '../promotions/dates.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { Panel } from '../shell/panel.tsx'
import { seatsByMonth } from './attention.ts'
import { useCustomersAtHand } from './customers-at-hand.ts'
import { useStandings } from './queries.ts'

const useStyles = makeStyles({
  months: {
    display: 'grid',
    gridTemplateColumns: 'repeat(13, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
  },
  month: { display: 'grid', gridTemplateRows: '18px 96px 18px', minWidth: 0 },
  column: { position: 'relative', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  bar: {
    position: 'absolute',
    bottom: 0,
    left: '15%',
    right: '15%',
    minHeight: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** How many seats of the customers at hand come to the end of their term, month by month for a year. */
export function RenewalsPicture() {
  const styles = useStyles()
  const intl = useIntl()
  const now = useEnvironmentNow()
  const standings = useStandings(useCustomersAtHand() ?? [])
  const subscriptions = standings.flatMap((standing) => standing?.subscriptions ?? [])
  const months = now ? seatsByMonth(subscriptions, now) : []
  const most = Math.max(...months.map(({ seats }) => seats))
  if (months.every(({ seats }) => seats === 0)) return null
  return (
    <Panel title={<FormattedMessage id="home.renewals" />}>
      <ol className={styles.months} aria-label={intl.formatMessage({ id: 'home.renewals' })}>
        {months.map(({ month, seats }) => (
          <li key={monthName(month)} className={styles.month}>
            <Text size={200} align="center">
              {seats > 0 && <FormattedNumber value={seats} notation="compact" />}
            </Text>
            <span className={styles.column}>
              {seats > 0 && <span className={styles.bar} style={{ height: `${(seats / most) * 100}%` }} />}
            </span>
            <Text size={100} align="center" className={styles.quiet}>
              <FormattedDate value={month} month="narrow" />
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
