import { Combobox, Field, Option } from '@fluentui/react-components'
import { type JSX, useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import { countriesIn, countryName } from './countries.ts'

/** The choice of a country: type part of its name, or its code. */
export function CountryField(props: {
  label: string
  country: string
  onChoose: (country: string) => void
  problem?: JSX.Element | string | undefined
  required?: boolean
  disabled?: boolean
  hint?: string
}) {
  const intl = useIntl()
  const countries = useMemo(() => countriesIn(intl.locale), [intl.locale])
  const chosen = props.country === '' ? '' : countryName(intl.locale, props.country)
  const [typed, setTyped] = useState<string>()
  const matching = useMemo(() => {
    const text = typed?.trim().toLocaleLowerCase(intl.locale) ?? ''
    if (text === '') return countries
    const byCode = countries.filter(({ code }) => code.toLowerCase() === text)
    const byName = countries.filter(({ name }) => name.toLocaleLowerCase(intl.locale).includes(text))
    return [...new Set([...byCode, ...byName])]
  }, [typed, countries, intl.locale])

  return (
    <Field
      label={props.label}
      required={props.required ?? false}
      validationMessage={props.problem}
      hint={props.hint}
    >
      <Combobox
        name="country"
        style={{ minWidth: 0 }}
        autoComplete="off"
        disabled={props.disabled ?? false}
        value={typed ?? chosen}
        selectedOptions={[props.country]}
        onChange={(event) => setTyped(event.target.value)}
        // What is typed takes the place of the country that stands there.
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined)
          if (optionValue) props.onChoose(optionValue)
        }}
      >
        {matching.map(({ code, name }) => (
          <Option key={code} value={code}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  )
}
