import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import { Panel } from '../shell/panel.tsx'
import { ChangesTable, type MemberChange } from './changes-table.tsx'
import { useEnvironmentName } from './environments.ts'
import { InWords } from './in-words.tsx'
import { type Problem, problemsOf } from './problems.ts'

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** The end of an edit: that nothing sold changes, what does change, what is wrong, and the button. */
export function SavePanel(props: {
  changes: readonly MemberChange[]
  isChanged: boolean
  problems: readonly Problem[]
  /** What the last attempt to save was refused with. */
  fault: unknown
  isBusy: boolean
  /** What is shown was saved a moment ago. */
  isSaved: boolean
  /** It is written for the first time. */
  isNew?: boolean
}) {
  const styles = useStyles()
  const intl = useIntl()
  const environment = useEnvironmentName()
  const { changes, problems, fault } = props
  return (
    <Panel title={<FormattedMessage id="operator.saving.title" />}>
      <MessageBar layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            <FormattedMessage id="operator.saving.soldStays" />
          </MessageBarTitle>
          <FormattedMessage id="operator.saving.soldStaysLead" />
        </MessageBarBody>
      </MessageBar>
      {changes.length > 0 && (
        <ChangesTable label={intl.formatMessage({ id: 'operator.saving.changes' })} changes={changes} />
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
      {fault !== null && fault !== undefined && problemsOf(fault).length === 0 && (
        <FaultMessage fault={fault} doing={intl.formatMessage({ id: 'operator.saving.failed' })} />
      )}
      {props.isSaved && !props.isChanged && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <FormattedMessage id="operator.saving.saved" />
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={!props.isChanged || props.isBusy}>
          <FormattedMessage
            id="operator.saving.save"
            values={{
              kind: props.isNew ? 'new' : 'edit',
              isShared: environment === undefined,
              environment: environment ?? '',
            }}
          />
        </Button>
        {!props.isChanged && (
          <Text>
            <FormattedMessage id="operator.saving.unchanged" />
          </Text>
        )}
      </div>
    </Panel>
  )
}

/** Everything that is wrong, for those that are not looking at the field. */
function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const styles = useStyles()
  const once = new Map(problems.map(({ field, allowed }) => [`${field} ${allowed}`, { field, allowed }]))
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          <FormattedMessage id="operator.saving.problems" values={{ count: once.size }} />
        </MessageBarTitle>
        <ul className={styles.problems}>
          {[...once].map(([key, { field, allowed }]) => (
            <li key={key}>
              <FormattedMessage
                id="operator.saving.problem"
                values={{ field, allowed: <InWords text={allowed} /> }}
              />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  )
}
