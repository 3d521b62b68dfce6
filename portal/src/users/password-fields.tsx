import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { fieldState } from '../customers/field-state.ts'

export interface ChosenPassword {
  /** Empty: one is made. */
  password: string
  forceChangePassword: boolean
}

/** A password that is made or chosen, and whether it is changed at the first sign-in. */
export function PasswordFields(props: {
  chosen: ChosenPassword
  problem: string | undefined
  onChange: (change: Partial<ChosenPassword>) => void
}) {
  const intl = useIntl()
  const [chooses, setChooses] = useState(false)
  const { chosen, onChange } = props
  return (
    <>
      <Field label={intl.formatMessage({ id: 'user.password' })}>
        <RadioGroup
          value={chooses ? 'choose' : 'make'}
          onChange={(_, { value }) => {
            setChooses(value === 'choose')
            onChange({ password: '' })
          }}
        >
          <Radio value="make" label={intl.formatMessage({ id: 'user.password.make' })} />
          <Radio value="choose" label={intl.formatMessage({ id: 'user.password.choose' })} />
        </RadioGroup>
      </Field>
      {chooses && (
        <Field
          label={intl.formatMessage({ id: 'user.password.new' })}
          hint={intl.formatMessage({ id: 'user.password.hint' })}
          required
          {...fieldState(props.problem)}
        >
          <Input
            name="password"
            type="password"
            autoComplete="new-password"
            value={chosen.password}
            onChange={(_, { value }) => onChange({ password: value })}
          />
        </Field>
      )}
      <Checkbox
        label={intl.formatMessage({ id: 'user.password.force' })}
        checked={chosen.forceChangePassword}
        onChange={(_, { checked }) => onChange({ forceChangePassword: checked === true })}
      />
    </>
  )
}
