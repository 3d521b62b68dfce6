import {
  Button,
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components'
import { type Customer, KontorFault, type NewAgreement } from '@kontor/client'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { focusFirstProblem } from '../customers/focus-first-problem.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { FaultMessage } from '../shell/fault-message.tsx'
import type { MessageId } from '../shell/language.ts'
import { useAgreementTemplates, useConfirmAgreement } from './queries.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
    alignItems: 'start',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The same four words about the same person: the acceptance is there already, and nothing went wrong (mission D2). */
const isDuplicate = (fault: unknown): boolean => fault instanceof KontorFault && Number(fault.code) === 600061

/** What a purchase of new commerce needs. */
const preferredType: NewAgreement['type'] = 'MicrosoftCustomerAgreement'

/** Records who at the customer accepted an agreement, and when. Filled in from the profile; the person checks it. */
export function AgreementForm(props: { customer: Customer; onConfirmed: () => void; onCancel?: () => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const form = useRef<HTMLFormElement>(null)
  const address = props.customer.billingProfile?.defaultAddress
  const templates = useAgreementTemplates()
  const now = useEnvironmentNow()
  const confirm = useConfirmAgreement(props.customer.id)
  const [type, setType] = useState<NewAgreement['type']>(preferredType)
  const [date, setDate] = useState<string>()
  const [checked, setChecked] = useState(false)
  const [contact, setContact] = useState({
    firstName: address?.firstName ?? '',
    lastName: address?.lastName ?? '',
    email: props.customer.billingProfile?.email ?? '',
    phoneNumber: address?.phoneNumber ?? '',
  })
  const today = now?.toISOString().slice(0, 10) ?? ''
  const template = templates.data?.items.find(({ agreementType }) => agreementType === type)

  function submit(event: React.FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (!contact.firstName.trim() || !contact.lastName.trim() || !contact.email.trim()) {
      focusFirstProblem(form.current)
      return
    }
    if (!template || !now) return
    const agreed = date ?? today
    confirm.mutate(
      {
        primaryContact: { ...contact, ...(contact.phoneNumber === '' && { phoneNumber: undefined }) },
        templateId: template.templateId,
        type,
        // Today has not ended yet, and an agreement cannot lie in the future.
        dateAgreed: agreed === today ? now.toISOString() : `${agreed}T00:00:00Z`,
      },
      { onSuccess: props.onConfirmed },
    )
  }

  const text = (field: keyof typeof contact, label: MessageId, required: boolean) => (
    <Field
      label={intl.formatMessage({ id: label })}
      required={required}
      validationMessage={
        checked && required && !contact[field].trim()
          ? intl.formatMessage({ id: 'customer.problem.required' })
          : undefined
      }
    >
      <Input
        value={contact[field]}
        autoComplete="off"
        onChange={(_, { value }) => setContact((before) => ({ ...before, [field]: value }))}
      />
    </Field>
  )

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <Field label={intl.formatMessage({ id: 'agreements.which' })}>
          <Select value={type} onChange={(_, { value }) => setType(value as NewAgreement['type'])}>
            {[...new Set(templates.data?.items.map(({ agreementType }) => agreementType))].map((offered) => (
              <option key={offered} value={offered}>
                {intl.formatMessage({ id: 'agreements.type' }, { type: offered })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={intl.formatMessage({ id: 'agreements.date' })}>
          <Input type="date" value={date ?? today} max={today} onChange={(_, { value }) => setDate(value)} />
        </Field>
      </div>
      <div className={styles.row}>
        {text('firstName', 'customer.firstName', true)}
        {text('lastName', 'customer.lastName', true)}
      </div>
      <div className={styles.row}>
        {text('email', 'customer.email', true)}
        {text('phoneNumber', 'customer.phoneNumber', false)}
      </div>
      {template?.agreementLink && (
        <Link href={template.agreementLink} target="_blank" rel="noreferrer">
          <FormattedMessage id="agreements.read" />
        </Link>
      )}
      {confirm.isError &&
        (isDuplicate(confirm.error) ? (
          <MessageBar layout="multiline" role="alert">
            <MessageBarBody>
              <MessageBarTitle>
                <FormattedMessage id="agreements.duplicate" />
              </MessageBarTitle>
              <FormattedMessage id="agreements.duplicateLead" values={contact} />
            </MessageBarBody>
          </MessageBar>
        ) : (
          <FaultMessage
            fault={confirm.error}
            doing={intl.formatMessage({ id: 'agreements.confirmFailed' })}
          />
        ))}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={confirm.isPending || !template}>
          <FormattedMessage id="agreements.record" />
        </Button>
        {props.onCancel && (
          <Button onClick={props.onCancel}>
            <FormattedMessage id="action.cancel" />
          </Button>
        )}
      </div>
    </form>
  )
}
