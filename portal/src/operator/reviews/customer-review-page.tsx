import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { Instant } from '../../display/instant.tsx'
import { Answered } from '../../shell/answered.tsx'
import { FaultMessage } from '../../shell/fault-message.tsx'
import { Page } from '../../shell/page.tsx'
import { Panel } from '../../shell/panel.tsx'
import type { OperatorsCustomer, ValidationStatus } from '../customers.ts'
import { type Denied, DenyDialog } from './deny-dialog.tsx'
import {
  type StandingChange,
  useDecide,
  useOperatorsCustomer,
  useSetValidationStatus,
  useStandingChanges,
} from './queries.ts'
import { validationStatuses } from './review-search.ts'
import { StatusBadge } from './status-badge.tsx'

const useStyles = makeStyles({
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    '> :first-child': { minWidth: 'min(100%, 16rem)' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/operator/reviews/customers/$customerId')

/** One customer's standing: whether it may buy, what it is, and how that came about. */
export function CustomerReviewPage() {
  const intl = useIntl()
  const { customerId } = route.useParams()
  const customer = useOperatorsCustomer(customerId)
  const { data } = customer
  return (
    <Page
      title={data?.companyName ?? intl.formatMessage({ id: 'operator.customer.title' })}
      lead={data && intl.formatList([data.domain, countryName(intl.locale, data.country)], { type: 'unit' })}
      actions={data && <StatusBadge status={data.validationStatus} />}
    >
      <Answered answer={customer} doing={intl.formatMessage({ id: 'operator.customer.failed' })}>
        {(known) => (
          <>
            <AccountStatus key={known.validationStatus} customer={known} />
            <Qualifications customer={known} />
            <Changes customerId={customerId} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function AccountStatus({ customer }: { customer: OperatorsCustomer }) {
  const styles = useStyles()
  const intl = useIntl()
  const current = customer.validationStatus
  const [chosen, setChosen] = useState<ValidationStatus | ''>(current ?? '')
  const set = useSetValidationStatus(customer.id)
  return (
    <Panel title={<FormattedMessage id="operator.accounts.statusLabel" />}>
      <Text className={styles.quiet}>
        <FormattedMessage
          id="operator.accounts.meaning"
          values={{ status: (chosen || 'none').replace(' ', '') }}
        />
      </Text>
      <div className={styles.status}>
        <Field label={intl.formatMessage({ id: 'operator.accounts.statusLabel' })}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value as ValidationStatus)}>
            {current === undefined && (
              <option value="">
                {intl.formatMessage({ id: 'operator.accounts.status' }, { status: 'none' })}
              </option>
            )}
            {validationStatuses.map((known) => (
              <option key={known} value={known}>
                {intl.formatMessage({ id: 'operator.accounts.status' }, { status: known.replace(' ', '') })}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          appearance="primary"
          disabledFocusable={chosen === '' || chosen === current || set.isPending}
          onClick={() => chosen !== '' && set.mutate(chosen)}
        >
          <FormattedMessage id="action.save" />
        </Button>
      </div>
      {set.isError && (
        <FaultMessage fault={set.error} doing={intl.formatMessage({ id: 'operator.accounts.setFailed' })} />
      )}
    </Panel>
  )
}

/** What the operator may say of a customer, whoever asked for it. */
const kinds = ['Education', 'GovernmentCommunityCloud', 'StateOwnedEntity', 'Nonprofit']

function Qualifications({ customer }: { customer: OperatorsCustomer }) {
  const styles = useStyles()
  const intl = useIntl()
  const decide = useDecide()
  const [denied, setDenied] = useState<Denied>()
  const { id: customerId, companyName } = customer
  return (
    <Panel title={<FormattedMessage id="qualifications.title" />}>
      <ul className={styles.list}>
        {kinds.map((qualification) => {
          const held = customer.qualifications.find((one) => one.qualification === qualification)
          const name = intl.formatMessage({ id: 'qualifications.kind' }, { kind: qualification })
          return (
            <li key={qualification} className={styles.row}>
              <Text weight={held ? 'semibold' : 'regular'}>
                <FormattedMessage
                  id="operator.customer.held"
                  values={{
                    isHeld: held !== undefined,
                    qualification: name,
                    segment: held?.educationSegment ?? 'none',
                  }}
                />
              </Text>
              {held ? (
                <Button
                  size="small"
                  aria-label={intl.formatMessage(
                    { id: 'operator.customer.revokeWhat' },
                    { qualification: name },
                  )}
                  onClick={() => setDenied({ customerId, companyName, qualification, isRevoked: true })}
                >
                  <FormattedMessage id="operator.reviews.deny" values={{ isRevoked: true }} />
                </Button>
              ) : (
                <Button
                  size="small"
                  aria-label={intl.formatMessage(
                    { id: 'operator.customer.approveWhat' },
                    { qualification: name },
                  )}
                  disabledFocusable={decide.isPending}
                  onClick={() =>
                    decide.mutate({ customerId, qualification, decision: { vettingStatus: 'Approved' } })
                  }
                >
                  <FormattedMessage id="operator.reviews.approve" />
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {decide.isError && (
        <FaultMessage
          fault={decide.error}
          doing={intl.formatMessage({ id: 'operator.reviews.decideFailed' })}
        />
      )}
      <DenyDialog denied={denied} onClose={() => setDenied(undefined)} />
    </Panel>
  )
}

function Changes({ customerId }: { customerId: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const changes = useStandingChanges(customerId)
  return (
    <Panel title={<FormattedMessage id="operator.history.title" />}>
      <Answered answer={changes} doing={intl.formatMessage({ id: 'operator.history.failed' })}>
        {(all) =>
          all.length === 0 ? (
            <Text>
              <FormattedMessage id="operator.customer.noChanges" />
            </Text>
          ) : (
            <ol className={styles.list}>
              {all.map((change) => (
                <Change key={`${change.changedAt} ${change.about} ${change.after}`} change={change} />
              ))}
            </ol>
          )
        }
      </Answered>
    </Panel>
  )
}

function Change({ change }: { change: StandingChange }) {
  const styles = useStyles()
  const intl = useIntl()
  const isStatus = change.about === 'validationStatus'
  const word = (status: string | undefined) =>
    intl.formatMessage(
      { id: isStatus ? 'operator.accounts.status' : 'qualifications.status' },
      { status: (status ?? 'none').replace(' ', '') },
    )
  return (
    <li className={styles.row}>
      <div>
        <Text weight="semibold">
          {isStatus ? (
            <FormattedMessage id="operator.accounts.statusLabel" />
          ) : (
            <FormattedMessage id="qualifications.kind" values={{ kind: change.about }} />
          )}
        </Text>
        <Text>
          <FormattedMessage
            id="operator.customer.change"
            values={{
              hasBefore: change.before !== undefined,
              before: word(change.before),
              after: word(change.after),
            }}
          />
        </Text>
        {change.reason && (
          <div>
            <Text>{change.reason}</Text>
          </div>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        <Instant at={change.changedAt} show="minute" /> {change.changedBy}
      </Text>
    </li>
  )
}
