import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { ActivityHeadline } from '../activity/activity-headline.tsx'
import { useActivity } from '../activity/queries.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { Answered } from '../shell/answered.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const shown = 5
const lookBackMilliseconds = 30 * 86_400_000

/** What was done last at this partner. */
export function LatestActivity() {
  const styles = useStyles()
  const intl = useIntl()
  const now = useEnvironmentNow()
  const from = now && new Date(now.getTime() - lookBackMilliseconds).toISOString().slice(0, 10)
  const activity = useActivity({ from, to: now?.toISOString().slice(0, 10) }, now !== undefined)
  return (
    <Panel title={<FormattedMessage id="home.activity" />}>
      <Answered answer={activity} doing={intl.formatMessage({ id: 'activity.failed' })}>
        {(records) =>
          records.length === 0 ? (
            <Text className={styles.quiet}>
              <FormattedMessage id="activity.none" />
            </Text>
          ) : (
            <>
              <ul className={styles.list}>
                {records.slice(0, shown).map((record, index) => (
                  <li key={record.id ?? index}>
                    <ActivityHeadline record={record} />
                  </li>
                ))}
              </ul>
              <div>
                <ButtonLink to="/activity">
                  <FormattedMessage id="home.allActivity" />
                </ButtonLink>
              </div>
            </>
          )
        }
      </Answered>
    </Panel>
  )
}
