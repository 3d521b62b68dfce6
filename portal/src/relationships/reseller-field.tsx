import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useIntl } from 'react-intl'
import { Fact, Facts } from '../display/facts.tsx'
import { useResellers } from './queries.ts'
import { ResellerAgreement } from './reseller-verdict.tsx'

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
})

/** For an indirect provider: the reseller that the customer will belong to. Absent for everybody else. */
export function ResellerField(props: { resellerId: string; onChoose: (resellerId: string) => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const resellers = useResellers()
  if (!resellers.data || resellers.data.items.length === 0) return null
  return (
    <div className={styles.field}>
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
        {props.resellerId && (
          <Facts>
            <Fact name={intl.formatMessage({ id: 'reseller.agreement' })}>
              <ResellerAgreement reseller={{ tenantId: props.resellerId }} />
            </Fact>
          </Facts>
        )}
      </div>
    </div>
  )
}
