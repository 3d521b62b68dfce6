import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { SignatureRegular } from '@fluentui/react-icons'
import type { Agreement, AgreementMetaData, Customer } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AccountPage } from '../customers/account-page.tsx'
import { useCustomer } from '../customers/queries.ts'
import { useRights } from '../customers/rights.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { TextLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { AgreementPanel } from './agreement-panel.tsx'
import { useAgreements, useAgreementTemplates } from './queries.ts'

const useStyles = makeStyles({
  agreements: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  form: { maxWidth: '40rem' },
})

const route = getRouteApi('/rooms/customers/$customerId')

/** Which agreements the customer accepted, who did so and when; their texts; and the form to record another. */
export function AgreementsPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId } = route.useParams()
  const customer = useCustomer(customerId)
  const templates = useAgreementTemplates()
  const agreements = useAgreements(customerId)
  const { changeCustomers } = useRights()
  const button = useRef<HTMLButtonElement>(null)
  const [adding, setAdding] = useState(false)
  function stop() {
    setAdding(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <AccountPage
      title={intl.formatMessage({ id: 'agreements.title' })}
      lead={<FormattedMessage id="agreements.lead" />}
      actions={
        changeCustomers &&
        !adding && (
          <Button
            ref={button}
            appearance="primary"
            icon={<SignatureRegular />}
            disabledFocusable={!customer.data}
            onClick={() => setAdding(true)}
          >
            <FormattedMessage id="agreements.confirm" />
          </Button>
        )
      }
    >
      {adding && customer.data && (
        <Panel title={<FormattedMessage id="agreements.confirm" />}>
          <div className={styles.form}>
            <AgreementForm customer={customer.data} onConfirmed={stop} onCancel={stop} />
          </div>
        </Panel>
      )}
      {templates.isError && (
        <FaultMessage fault={templates.error} doing={intl.formatMessage({ id: 'agreements.failed' })} />
      )}
      <Answered
        answer={agreements}
        doing={intl.formatMessage({ id: 'agreements.failed' })}
        skeleton={<LinesSkeleton lines={2} height={96} />}
      >
        {({ items }) =>
          customer.data &&
          templates.data && (
            <Agreements customer={customer.data} templates={templates.data.items} confirmations={items} />
          )
        }
      </Answered>
      <div>
        <TextLink to="/activity" search={{ kind: 'agreement' }}>
          <FormattedMessage id="agreements.whoRecorded" />
        </TextLink>
      </div>
    </AccountPage>
  )
}

/** New commerce first: it is what most is sold under. */
function Agreements(props: {
  customer: Customer
  templates: AgreementMetaData[]
  confirmations: Agreement[]
}) {
  const styles = useStyles()
  const sorted = props.templates.toSorted((one, other) =>
    other.agreementType.localeCompare(one.agreementType),
  )
  return (
    <div className={styles.agreements}>
      {sorted.map((template) => (
        <AgreementPanel
          key={template.templateId}
          customer={props.customer}
          template={template}
          confirmations={props.confirmations.filter(({ type }) => type === template.agreementType)}
        />
      ))}
    </div>
  )
}
