import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { ActivityHeadline } from '../activity/activity-headline.tsx'
import { useActivity } from '../activity/queries.ts'
import { Answered } from '../shell/answered.tsx'
import { Panel } from '../shell/panel.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
})

/** The log answers for its last ninety days. */
const keptMilliseconds = 89 * 86_400_000

/** What the clock's last move did, from the activity log. */
export function HappenedMeanwhile({ from, to }: { from: string; to: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const earliest = new Date(new Date(to).getTime() - keptMilliseconds).toISOString()
  const since = from > earliest ? from : earliest
  const activity = useActivity({ from: since.slice(0, 10), to: to.slice(0, 10) }, true)
  return (
    <Panel title={<FormattedMessage id="clock.happened" />}>
      <Answered answer={activity} doing={intl.formatMessage({ id: 'activity.failed' })}>
        {(records) => {
          const meanwhile = records.filter(({ operationDate }) => operationDate > from && operationDate <= to)
          return meanwhile.length === 0 ? (
            <Text>
              <FormattedMessage id="clock.nothingHappened" />
            </Text>
          ) : (
            <ul className={styles.list}>
              {meanwhile.map((record, index) => (
                <li key={record.id ?? index}>
                  <ActivityHeadline record={record} />
                </li>
              ))}
            </ul>
          )
        }}
      </Answered>
    </Panel>
  )
}
