import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Answered } from '../shell/answered.tsx'
import { Panel } from '../shell/panel.tsx'
import { ChangesTable, type MemberChange } from './changes-table.tsx'

const useStyles = makeStyles({
  edits: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  edit: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
})

/** One edit of a document. */
export interface Edit {
  /** Absent: it was edited for all environments. */
  environmentId?: string | undefined
  editedAt: string
  editedBy: string
  changes: MemberChange[]
  /** Absent: it was new. */
  before?: object | undefined
  after?: object
}

/** Who edited a document, when, and how it stood before and after. */
export function EditHistory(props: {
  edits: UseQueryResult<Edit[]>
  title?: ReactNode
  /** What an edit changed, where that is told in other words than the server's. */
  changesOf?: (edit: Edit) => MemberChange[]
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { changesOf = ({ changes }) => changes } = props
  return (
    <Panel title={props.title ?? <FormattedMessage id="operator.history.title" />}>
      <Answered answer={props.edits} doing={intl.formatMessage({ id: 'operator.history.failed' })}>
        {(all) =>
          all.length === 0 ? (
            <Text>
              <FormattedMessage id="operator.history.none" />
            </Text>
          ) : (
            <ol className={styles.edits}>
              {all
                .map((edit) => ({ ...edit, changes: changesOf(edit) }))
                .map((edit) => (
                  <li key={`${edit.editedAt} ${JSON.stringify(edit.changes)}`} className={styles.edit}>
                    <Text>
                      <FormattedMessage
                        id="operator.history.edit"
                        values={{
                          at: <Instant at={edit.editedAt} show="minute" />,
                          who: <Text weight="semibold">{edit.editedBy}</Text>,
                          kind: edit.before === undefined ? 'new' : edit.environmentId ? 'own' : 'shared',
                        }}
                      />
                    </Text>
                    {edit.changes.length > 0 && (
                      <ChangesTable
                        label={intl.formatMessage({ id: 'operator.saving.changes' })}
                        changes={edit.changes}
                      />
                    )}
                  </li>
                ))}
            </ol>
          )
        }
      </Answered>
    </Panel>
  )
}
