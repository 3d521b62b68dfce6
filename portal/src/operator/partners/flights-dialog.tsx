import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FormInDialog } from '../../shell/form-in-dialog.tsx'
import { DialogAbout } from '../dialog-about.tsx'
import type { Environment } from '../environments.ts'
import { policyNameId } from '../policies/policy-names.ts'
import { usePolicies } from '../policies/queries.ts'
import { type Partner, usePutFlights } from './queries.ts'

const useStyles = makeStyles({
  flights: { display: 'grid', border: 0, margin: 0, padding: 0, gap: tokens.spacingVerticalXS },
  brings: { display: 'block', color: tokens.colorNeutralForeground2, marginInlineStart: '32px' },
})

/** The flights a partner is on: those that rules and other partners know, and new ones. */
export function FlightsDialog(props: {
  environment: Environment
  partner: Partner | undefined
  others: readonly Partner[]
  onClose: () => void
}) {
  return (
    <DialogAbout about={props.partner} onClose={props.onClose}>
      {(partner) => <FlightsForm {...props} partner={partner} />}
    </DialogAbout>
  )
}

function FlightsForm(props: {
  environment: Environment
  partner: Partner
  others: readonly Partner[]
  onClose: () => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { environment, partner, onClose } = props
  const put = usePutFlights(environment)
  const policies = usePolicies(environment.name).data ?? []
  const [chosen, setChosen] = useState<readonly string[]>(partner.flights)
  const [another, setAnother] = useState('')
  const known = [
    ...new Set([
      ...policies.flatMap(({ flight }) => flight ?? []),
      ...props.others.flatMap(({ flights }) => flights),
    ]),
  ].toSorted()
  const brings = (flight: string) => [
    ...new Set(policies.filter((row) => row.flight === flight).map(({ name }) => name)),
  ]
  function submit() {
    const flights = another.trim() === '' ? chosen : [...chosen, another.trim()]
    put.mutate({ tenantId: partner.tenantId, flights: [...flights] }, { onSuccess: onClose })
  }
  return (
    <FormInDialog
      title={<FormattedMessage id="operator.partners.flightsOf" values={{ partner: partner.name }} />}
      doing={intl.formatMessage({ id: 'operator.partners.flightsFailed' })}
      fault={put.error}
      isBusy={put.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className={styles.flights}>
        <Text>
          <FormattedMessage id="operator.partners.flightsLead" />
        </Text>
        {known.map((flight) => (
          <div key={flight}>
            <Checkbox
              label={flight}
              checked={chosen.includes(flight)}
              onChange={(_, { checked }) =>
                setChosen((before) =>
                  checked ? [...before, flight] : before.filter((one) => one !== flight),
                )
              }
            />
            {brings(flight).length > 0 && (
              <Text as="p" size={200} className={styles.brings}>
                {intl.formatList(
                  brings(flight).map((name) =>
                    intl.formatMessage({ id: 'operator.policy.name' }, { name: policyNameId(name) }),
                  ),
                  { type: 'unit' },
                )}
              </Text>
            )}
          </div>
        ))}
        <Field label={intl.formatMessage({ id: 'operator.partners.anotherFlight' })}>
          <Input value={another} spellCheck={false} onChange={(_, { value }) => setAnother(value)} />
        </Field>
      </div>
    </FormInDialog>
  )
}
