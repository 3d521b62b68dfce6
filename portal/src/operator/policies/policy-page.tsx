import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Answered, LinesSkeleton } from '../../shell/answered.tsx'
import { FaultMessage } from '../../shell/fault-message.tsx'
import { NotFoundPage } from '../../shell/not-found-page.tsx'
import { Page } from '../../shell/page.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useEnvironmentName, useOperatorNow } from '../environments.ts'
import { policyNames } from './policy-names.ts'
import { PolicyPicture } from './policy-picture.tsx'
import { PolicyRowFields } from './policy-row-fields.tsx'
import { draftOfRow, emptyRow, type RowDraft, rowOfDraft } from './policy-value.ts'
import { policyMeaning, policyTitle } from './policy-words.ts'
import { type PolicyRow, usePolicies, usePutPolicy } from './queries.ts'

const useStyles = makeStyles({
  rows: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

const route = getRouteApi('/rooms/operator/policies/$name')

/** One rule: its rows, which can be put, and how they lie in time as they are written. */
export function PolicyPage() {
  const intl = useIntl()
  const { name } = route.useParams()
  const environment = useEnvironmentName()
  const policies = usePolicies(environment)
  const [isSaved, setIsSaved] = useState(false)
  if (!(policyNames as readonly string[]).includes(name)) return <NotFoundPage />
  return (
    <Page title={policyTitle(intl, name)} lead={policyMeaning(intl, name)}>
      <Answered answer={policies} doing={intl.formatMessage({ id: 'operator.policies.failed' })}>
        {(all) => {
          const rows = all.filter((row) => row.name === name)
          return (
            <RowsForm
              key={`${environment} ${JSON.stringify(rows)}`}
              name={name}
              environment={environment}
              rows={rows}
              isSaved={isSaved}
              onSaved={() => setIsSaved(true)}
            />
          )
        }}
      </Answered>
    </Page>
  )
}

function RowsForm(props: {
  name: string
  environment: string | undefined
  rows: readonly PolicyRow[]
  isSaved: boolean
  onSaved: () => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const now = useOperatorNow()
  const { name, environment, rows } = props
  const before = rows.map(draftOfRow)
  const [drafts, setDrafts] = useState<RowDraft[]>(before)
  const put = usePutPolicy(environment, name)
  const written = drafts.map((draft) => rowOfDraft(name, draft))
  const isChanged = JSON.stringify(drafts) !== JSON.stringify(before)
  const hasOwn = rows.some(({ environmentId }) => environmentId !== undefined)
  const kind = environment === undefined ? 'defaults' : hasOwn ? 'own' : 'following'
  if (!now) return <LinesSkeleton lines={6} />
  return (
    <form
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        put.mutate(written, { onSuccess: props.onSaved })
      }}
    >
      <MessageBar layout="multiline">
        <MessageBarBody>
          <FormattedMessage id="operator.policy.scope" values={{ kind, environment: environment ?? '' }} />
        </MessageBarBody>
      </MessageBar>
      <PolicyPicture
        lanes={[{ name, rows: written.map((row) => ({ name, description: '', ...row })) }]}
        now={now}
      />
      <Panel
        title={<FormattedMessage id="operator.policies.rows" />}
        action={
          <Button icon={<AddRegular />} onClick={() => setDrafts([...drafts, emptyRow])}>
            <FormattedMessage id="operator.policy.addRow" />
          </Button>
        }
      >
        {drafts.length === 0 && (
          <Text>
            <FormattedMessage id="operator.policy.noRows" />
          </Text>
        )}
        <ul className={styles.rows}>
          {drafts.map((draft, index) => (
            <PolicyRowFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands in its place
              key={index}
              name={name}
              number={index + 1}
              draft={draft}
              now={now}
              onChange={(change) =>
                setDrafts(drafts.map((one, place) => (place === index ? { ...one, ...change } : one)))
              }
              onRemove={() => setDrafts(drafts.filter((_, place) => place !== index))}
            />
          ))}
        </ul>
        {put.isError && (
          <FaultMessage fault={put.error} doing={intl.formatMessage({ id: 'operator.policy.saveFailed' })} />
        )}
        {props.isSaved && !isChanged && (
          <MessageBar intent="success" role="status">
            <MessageBarBody>
              <FormattedMessage id="operator.saving.saved" />
            </MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={!isChanged || put.isPending}>
            <FormattedMessage
              id="operator.policy.save"
              values={{ isShared: environment === undefined, environment: environment ?? '' }}
            />
          </Button>
          {kind === 'own' && (
            <Button
              disabledFocusable={put.isPending}
              onClick={() => put.mutate([], { onSuccess: props.onSaved })}
            >
              <FormattedMessage id="operator.policy.followDefaults" />
            </Button>
          )}
        </div>
      </Panel>
    </form>
  )
}
