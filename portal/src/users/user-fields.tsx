import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useIntl } from 'react-intl'
import { CountryField } from '../customers/country-field.tsx'
import { fieldState } from '../customers/field-state.ts'
import { ProblemText } from '../customers/problem-text.tsx'
import { FieldRow } from '../shell/field-rows.tsx'
import type { MessageId } from '../shell/language.ts'
import type { UserDraft, UserField, UserProblems } from './user-draft.ts'

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  after: {
    maxWidth: 'min(24rem, 45vw)',
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 700px)': { maxWidth: '9rem' },
  },
})

/** The fields of a user: who it is, the name to sign in with, and where the services are used. */
export function UserFields(props: {
  draft: UserDraft
  problems: UserProblems
  domain: string
  onChange: (change: Partial<UserDraft>) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { draft, onChange } = props
  const problem = (field: UserField) => {
    const found = props.problems[field]
    return found && <ProblemText {...found} />
  }
  const text = (
    field: UserField,
    label: MessageId,
    options: { required?: boolean; after?: string; hint?: MessageId } = {},
  ) => (
    <Field
      label={intl.formatMessage({ id: label })}
      required={options.required ?? false}
      hint={options.hint && intl.formatMessage({ id: options.hint })}
      {...fieldState(problem(field))}
    >
      <Input
        name={field}
        value={draft[field]}
        autoComplete="off"
        contentAfter={options.after && <span className={styles.after}>{options.after}</span>}
        className={styles.input}
        onChange={(_, { value }) => onChange({ [field]: value })}
      />
    </Field>
  )
  return (
    <div className={styles.fields}>
      <FieldRow>
        {text('firstName', 'customer.firstName')}
        {text('lastName', 'customer.lastName')}
      </FieldRow>
      <FieldRow>{text('displayName', 'user.displayName', { required: true })}</FieldRow>
      <FieldRow>
        {text('localPart', 'user.principalName', { required: true, after: `@${props.domain}` })}
      </FieldRow>
      <FieldRow>
        <CountryField
          label={intl.formatMessage({ id: 'user.usageLocation' })}
          hint={intl.formatMessage({ id: 'user.usageLocationHint' })}
          country={draft.usageLocation}
          problem={problem('usageLocation')}
          onChoose={(usageLocation) => onChange({ usageLocation })}
        />
        {text('phoneNumber', 'customer.phoneNumber')}
      </FieldRow>
    </div>
  )
}
