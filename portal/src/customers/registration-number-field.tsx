import { Field, Input } from '@fluentui/react-components'
import type { CountryValidationRules } from '@kontor/client'
import { useIntl } from 'react-intl'
import { registrationNumberLengths } from './customer-draft.ts'

/** The organisation's number under the name its own country knows it by, with the country's comment and the lengths it may have. */
export function RegistrationNumberField(props: {
  rules: CountryValidationRules
  value: string
  problem: string | undefined
  onChange: (value: string) => void
}) {
  const intl = useIntl()
  const { rules } = props
  const lengths = registrationNumberLengths(rules)
  return (
    <Field
      label={{
        children: intl.formatMessage(
          { id: 'customer.registrationNumber' },
          { name: rules.registrationNumberName ?? '' },
        ),
      }}
      required
      validationMessage={props.problem}
      hint={intl.formatMessage(
        { id: 'customer.registrationNumberHint' },
        {
          comment: rules.registrationNumberComment ?? '',
          hasLengths: lengths.length > 0,
          lengths: intl.formatList(lengths.map(String), { type: 'disjunction' }),
        },
      )}
    >
      <Input
        name="registrationNumber"
        value={props.value}
        autoComplete="off"
        inputMode="numeric"
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  )
}
