import { Combobox, Field, Option } from '@fluentui/react-components'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useTypedSearch } from '../shell/typed-search.ts'
import { useCustomer, useCustomers } from './queries.ts'

/** One of the partner's customers, found by the beginning of their name. */
export function CustomerField(props: {
  label: string
  hint?: string
  customerId: string | undefined
  onChoose: (customerId: string) => void
}) {
  const intl = useIntl()
  const chosen = useCustomer(props.customerId ?? '')
  const [wanted, setWanted] = useState('')
  const [typed, setTyped] = useTypedSearch(wanted, setWanted)
  const [isTyping, setIsTyping] = useState(false)
  const customers = useCustomers(wanted)
  const offered = customers.data?.pages[0]?.items ?? []
  return (
    <Field label={props.label} hint={props.hint}>
      <Combobox
        style={{ minWidth: 0 }}
        autoComplete="off"
        placeholder={intl.formatMessage({ id: 'shell.findCustomer' })}
        value={isTyping ? typed : (chosen.data?.companyProfile.companyName ?? '')}
        selectedOptions={props.customerId ? [props.customerId] : []}
        onChange={(event) => {
          setIsTyping(true)
          setTyped(event.target.value)
        }}
        onBlur={() => setIsTyping(false)}
        onOptionSelect={(_, { optionValue }) => {
          setIsTyping(false)
          setTyped('')
          if (optionValue) props.onChoose(optionValue)
        }}
      >
        {offered.map(({ id, companyProfile }) => (
          <Option key={id} value={id}>
            {companyProfile.companyName ?? companyProfile.domain}
          </Option>
        ))}
      </Combobox>
    </Field>
  )
}
