import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useIntl } from 'react-intl'
import { monthName, monthStart, monthsOf } from './dates.ts'

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'end',
  },
})

/** How far from now a month is offered; the arrows go on from there. */
const reach = 12

/** A month of the year around now, or the ones before and after the chosen. */
export function MonthChoice(props: { chosen: Date; now: Date; onChoose: (month: Date) => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const { chosen, now, onChoose } = props
  const from = monthStart(now, -reach)
  const to = monthStart(now, reach + 1)
  const offered = [
    ...(chosen < from ? [chosen] : []),
    ...monthsOf({ from, to }),
    ...(chosen >= to ? [chosen] : []),
  ]
  return (
    <div className={styles.choice}>
      <Button
        icon={<ChevronLeftRegular />}
        aria-label={intl.formatMessage({ id: 'readiness.before' })}
        onClick={() => onChoose(monthStart(chosen, -1))}
      />
      <Field label={intl.formatMessage({ id: 'readiness.month' })}>
        <Select
          style={{ minWidth: 0 }}
          value={monthName(chosen)}
          onChange={(_, { value }) => onChoose(new Date(`${value}-01T00:00:00Z`))}
        >
          {offered.map((month) => (
            <option key={monthName(month)} value={monthName(month)}>
              {intl.formatDate(month, { month: 'long', year: 'numeric' })}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        icon={<ChevronRightRegular />}
        aria-label={intl.formatMessage({ id: 'readiness.after' })}
        onClick={() => onChoose(monthStart(chosen, 1))}
      />
    </div>
  )
}
