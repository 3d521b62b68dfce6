import {
  Badge,
  Button,
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components'
import { CheckmarkCircleFilled, LinkAddRegular, OpenRegular } from '@fluentui/react-icons'
import { KontorFault } from '@kontor/client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useCustomer } from '../customers/queries.ts'
import { useRights } from '../customers/rights.ts'
import { CopyButton } from '../display/copy-button.tsx'
import { Instant } from '../display/instant.tsx'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { FaultMessage } from '../shell/fault-message.tsx'
import { TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { type MadeRequest, rememberRequest, useMadeRequests } from './made-requests.ts'
import { useNewRequest, useRequestState } from './queries.ts'

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '52rem',
  },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXL },
  request: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Asks a company that exists already to accept the partner: a link to send, and whether it was accepted. */
export function RelationshipRequestPage() {
  const styles = useStyles()
  const intl = useIntl()
  const now = useEnvironmentNow()
  const { changeCustomers } = useRights()
  const requests = useMadeRequests()
  const create = useNewRequest()
  return (
    <Page
      title={intl.formatMessage({ id: 'request.title' })}
      lead={<FormattedMessage id="request.lead" />}
      actions={
        changeCustomers && (
          <Button
            appearance="primary"
            icon={<LinkAddRegular />}
            disabledFocusable={create.isPending || !now}
            onClick={() =>
              create.mutate(undefined, {
                onSuccess: (url) => rememberRequest({ url, madeAt: (now ?? new Date(0)).toISOString() }),
              })
            }
          >
            <FormattedMessage id="request.create" />
          </Button>
        )
      }
    >
      <div className={styles.body}>
        {create.isError &&
          (isProduction(create.error) ? (
            <MessageBar layout="multiline" role="alert">
              <MessageBarBody>
                <MessageBarTitle>
                  <FormattedMessage id="request.failed" />
                </MessageBarTitle>
                <FormattedMessage id="request.sandboxOnly" />
              </MessageBarBody>
            </MessageBar>
          ) : (
            <FaultMessage fault={create.error} doing={intl.formatMessage({ id: 'request.failed' })} />
          ))}
        <Panel title={<FormattedMessage id="request.how" />}>
          <ol className={styles.steps}>
            <li>
              <FormattedMessage id="request.step.send" />
            </li>
            <li>
              <FormattedMessage id="request.step.sign" />
            </li>
            <li>
              <FormattedMessage id="request.step.done" />
            </li>
          </ol>
        </Panel>
        {requests.length > 0 && (
          <Panel title={<FormattedMessage id="request.links" />}>
            <ul className={styles.list}>
              {requests.map((request) => (
                <li key={request.url}>
                  <Request request={request} />
                </li>
              ))}
            </ul>
            <Text size={200} className={styles.quiet}>
              <FormattedMessage id="request.kept" />
            </Text>
          </Panel>
        )}
      </div>
    </Page>
  )
}

function Request({ request: { url, madeAt } }: { request: MadeRequest }) {
  const styles = useStyles()
  const intl = useIntl()
  const state = useRequestState(url)
  const isAccepted = state.data?.state === 'accepted'
  return (
    <div className={styles.request}>
      <Field
        label={intl.formatMessage(
          { id: 'request.link' },
          { date: intl.formatDate(madeAt, { dateStyle: 'medium' }) },
        )}
      >
        <Input
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
          contentAfter={<CopyButton text={url} label={intl.formatMessage({ id: 'request.copy' })} />}
        />
      </Field>
      <div className={styles.state} aria-live="polite">
        {isAccepted ? (
          <Accepted customerId={state.data?.customerId ?? ''} at={state.data?.acceptedAt ?? madeAt} />
        ) : (
          <>
            <Badge appearance="tint" color="informative">
              <FormattedMessage id="request.waiting" />
            </Badge>
            <Link href={url} target="_blank" rel="noreferrer">
              <FormattedMessage id="request.look" /> <OpenRegular />
            </Link>
          </>
        )}
      </div>
      {state.isError && (
        <FaultMessage fault={state.error} doing={intl.formatMessage({ id: 'request.stateFailed' })} />
      )}
    </div>
  )
}

/** By whom and when; the list of customers has one more now. */
function Accepted({ customerId, at }: { customerId: string; at: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const queries = useQueryClient()
  const { announce } = useAnnounce()
  const customer = useCustomer(customerId)
  const name = customer.data?.companyProfile.companyName
  useEffect(() => {
    if (!name) return
    announce(intl.formatMessage({ id: 'request.acceptedBy' }, { name }), { polite: true })
    void queries.invalidateQueries({ queryKey: ['customers', 'list'] })
  }, [name, announce, intl, queries])
  return (
    <>
      <CheckmarkCircleFilled className={styles.icon} />
      <Text>
        <FormattedMessage id="request.accepted" values={{ date: <Instant at={at} /> }} />
      </Text>
      <TextLink to="/customers/$customerId" params={{ customerId }}>
        {name ?? customerId}
      </TextLink>
    </>
  )
}

/** Only a sandbox knows how to let a customer accept. */
const isProduction = (fault: unknown): boolean =>
  fault instanceof KontorFault && Number(fault.code) === 900127
