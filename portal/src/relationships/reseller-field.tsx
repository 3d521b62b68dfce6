import { Field, Select } from '@fluentui/react-components'
import { useIntl } from 'react-intl'
import { useResellers } from './queries.ts'
import { ResellerAgreement } from './reseller-verdict.tsx'

/** For an indirect provider: the reseller that the customer will belong to. Absent for everybody else. */
export function ResellerField(props: { resellerId: string; onChoose: (resellerId: string) => void }) {
  const intl = useIntl()
  const resellers = useResellers()
  if (!resellers.data || resellers.data.items.length === 0) return null
  return (
    <div>
      <Field
        label={intl.formatMessage({ id: 'reseller.choose' })}
        hint={intl.formatMessage({ id: 'reseller.chooseHint' })}
      >
        <Select name="resellerId" value={props.resellerId} onChange={(_, { value }) => props.onChoose(value)}>
          <option value="">{intl.formatMessage({ id: 'reseller.none' })}</option>
          {resellers.data.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div aria-live="polite">
        {props.resellerId && <ResellerAgreement reseller={{ tenantId: props.resellerId }} />}
      </div>
    </div>
  )
}
