import { Field, Input, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components'
import type { CountryValidationRules } from '@kontor/client'
import { type HTMLInputAutoCompleteAttribute, type ReactNode, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FieldRow } from '../shell/field-rows.tsx'
import type { MessageId } from '../shell/language.ts'
import { CountryField } from './country-field.tsx'
import { type CustomerDraft, type DraftField, type DraftProblems, initialDomain } from './customer-draft.ts'
import { useDoubts } from './doubts.ts'
import { fieldState } from './field-state.ts'
import { ProblemText } from './problem-text.tsx'
import { RegistrationNumberField } from './registration-number-field.tsx'

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalXXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  section: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalM },
})

export interface CustomerFieldsProps {
  draft: CustomerDraft
  problems: DraftProblems
  rules: CountryValidationRules | undefined
  isNew: boolean
  /** The domain belongs to somebody already. */
  isDomainTaken?: boolean
  /** More about the company. */
  children?: ReactNode
  onChange: (change: Partial<CustomerDraft>) => void
}

/** The fields of a customer, as the country's own rules ask for them. */
export function CustomerFields(props: CustomerFieldsProps) {
  const styles = useStyles()
  const intl = useIntl()
  const { draft, rules, onChange } = props
  // Half a number always looks wrong: it is looked at when the person has gone on.
  const [settled, setSettled] = useState({
    registrationNumber: draft.registrationNumber,
    phoneNumber: draft.phoneNumber,
  })
  const settle = (change: Partial<typeof settled>) => setSettled((before) => ({ ...before, ...change }))
  const doubts = useDoubts(draft.country, settled)
  const problem = (field: DraftField) => {
    const found = props.problems[field]
    return found && <ProblemText {...found} />
  }
  const text = (
    field: DraftField,
    label: MessageId,
    options: {
      required?: boolean
      hint?: MessageId
      autoComplete?: HTMLInputAutoCompleteAttribute
      doubt?: string | false
      onBlur?: () => void
    } = {},
  ) => (
    <Field
      label={intl.formatMessage({ id: label })}
      required={options.required ?? false}
      {...fieldState(problem(field), options.doubt)}
      hint={options.hint && intl.formatMessage({ id: options.hint })}
    >
      <Input
        name={field}
        value={draft[field]}
        autoComplete={options.autoComplete ?? 'off'}
        onChange={(_, { value }) => onChange({ [field]: value })}
        onBlur={options.onBlur}
      />
    </Field>
  )

  return (
    <div className={styles.fields}>
      <Section title="customer.section.company">
        <FieldRow>
          <CountryField
            label={intl.formatMessage({ id: 'customer.country' })}
            required
            country={draft.country}
            problem={problem('country')}
            disabled={!props.isNew}
            hint={props.isNew ? '' : intl.formatMessage({ id: 'customer.countryIsFixed' })}
            onChoose={(country) => onChange({ country, state: '', culture: '' })}
          />
          {text('companyName', 'customer.companyName', { required: true })}
        </FieldRow>
        <FieldRow>
          {props.isNew && (
            <Field
              label={intl.formatMessage({ id: 'customer.domain' })}
              required
              validationMessage={
                props.isDomainTaken
                  ? intl.formatMessage({ id: 'customer.problem.domainTaken' })
                  : problem('domainPrefix')
              }
            >
              <Input
                name="domainPrefix"
                value={draft.domainPrefix}
                autoComplete="off"
                contentAfter={initialDomain}
                onChange={(_, { value }) => onChange({ domainPrefix: value })}
              />
            </Field>
          )}
          {rules?.isRegistrationNumberSupported && (
            <RegistrationNumberField
              rules={rules}
              value={draft.registrationNumber}
              problem={problem('registrationNumber')}
              isDoubtful={
                doubts.registrationNumber && settled.registrationNumber === draft.registrationNumber
              }
              onSettle={(registrationNumber) => settle({ registrationNumber })}
              onChange={(registrationNumber) => onChange({ registrationNumber })}
            />
          )}
        </FieldRow>
        {props.children}
      </Section>
      <Section title="customer.section.address">
        <FieldRow>
          {text('addressLine1', 'customer.addressLine1', { required: true })}
          {text('addressLine2', 'customer.addressLine2')}
        </FieldRow>
        <FieldRow>
          {text('postalCode', 'customer.postalCode', { required: rules?.isPostalCodeRequired ?? false })}
          {text('city', 'customer.city', { required: rules?.isCityRequired ?? true })}
          {rules && rules.supportedStatesList.length > 0 ? (
            <Field
              label={intl.formatMessage({ id: 'customer.state' })}
              required={rules.isStateRequired}
              validationMessage={problem('state')}
            >
              <Select
                name="state"
                value={draft.state}
                onChange={(_, { value }) => onChange({ state: value })}
              >
                <option value="" />
                {rules.supportedStatesList.map((state) => (
                  <option key={state}>{state}</option>
                ))}
              </Select>
            </Field>
          ) : (
            text('state', 'customer.state')
          )}
        </FieldRow>
      </Section>
      <Section title="customer.section.contact">
        <FieldRow>
          {text('firstName', 'customer.firstName', { required: true })}
          {text('middleName', 'customer.middleName')}
          {text('lastName', 'customer.lastName', { required: true })}
        </FieldRow>
        <FieldRow>
          {text('email', 'customer.email', { required: true })}
          {text('phoneNumber', 'customer.phoneNumber', {
            required: rules?.isPhoneNumberRequired ?? false,
            hint: 'customer.phoneNumberHint',
            doubt:
              doubts.phoneNumber &&
              settled.phoneNumber === draft.phoneNumber &&
              intl.formatMessage({ id: 'customer.doubt.phoneNumber' }),
            onBlur: () => settle({ phoneNumber: draft.phoneNumber }),
          })}
          {rules && rules.supportedCulturesList.length > 1 && (
            <Field label={intl.formatMessage({ id: 'customer.culture' })}>
              <Select
                name="culture"
                value={draft.culture || rules.defaultCulture}
                onChange={(_, { value }) => onChange({ culture: value })}
              >
                {rules.supportedCulturesList.map((culture) => (
                  <option key={culture} value={culture}>
                    {new Intl.DisplayNames(intl.locale, { type: 'language' }).of(culture)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </FieldRow>
      </Section>
    </div>
  )
}

function Section(props: { title: MessageId; children: ReactNode }) {
  const styles = useStyles()
  return (
    <fieldset className={styles.section}>
      <Subtitle2 as={'legend' as 'h2'} className={styles.legend}>
        <FormattedMessage id={props.title} />
      </Subtitle2>
      {props.children}
    </fieldset>
  )
}
