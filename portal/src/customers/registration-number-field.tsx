import { Field, Input } from '@fluentui/react-components'
import type { CountryValidationRules } from '@kontor/client'
import type { JSX } from 'react'
import { useIntl } from 'react-intl'
import { registrationNumberLengths } from './customer-draft.ts'
import { fieldState } from './field-state.ts'

/** The organisation's number under the name its own country knows it by, with the country's comment and the lengths it may have. */
export function RegistrationNumberField(props: {
  rules: CountryValidationRules
  value: string
  problem: JSX.Element | string | undefined
  /** It has the right form, but no number of the register ends like this. */
  isDoubtful: boolean
  onSettle: (value: string) => void
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
      required={rules.isRegistrationNumberRequired}
      {...fieldState(
        props.problem,
        props.isDoubtful && intl.formatMessage({ id: 'customer.doubt.registrationNumber' }),
      )}
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
        onBlur={() => props.onSettle(props.value)}
      />
    </Field>
  )
}
