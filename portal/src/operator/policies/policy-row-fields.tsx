import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { InstantInput } from '../instant-input.tsx'
import { type RowDraft, rowOfDraft, type ValueMember, valueMembers } from './policy-value.ts'
import { WhenBadge } from './when-badge.tsx'

const useStyles = makeStyles({
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
    alignItems: 'start',
  },
})

/** One row of a rule: from when until when, for whom, and with what value. */
export function PolicyRowFields(props: {
  name: string
  number: number
  draft: RowDraft
  now: Date
  onChange: (change: Partial<RowDraft>) => void
  onRemove: () => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { draft, onChange } = props
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <WhenBadge row={rowOfDraft(props.name, draft)} now={props.now} />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={intl.formatMessage({ id: 'operator.policy.removeRow' }, { number: props.number })}
          onClick={props.onRemove}
        />
      </div>
      <div className={styles.fields}>
        <Field
          label={intl.formatMessage({ id: 'operator.policy.from' })}
          hint={intl.formatMessage({ id: 'operator.policy.fromHint' })}
        >
          <InstantInput value={draft.from} onChange={(from) => onChange({ from })} />
        </Field>
        <Field
          label={intl.formatMessage({ id: 'operator.policy.to' })}
          hint={intl.formatMessage({ id: 'operator.policy.toHint' })}
        >
          <InstantInput value={draft.to} onChange={(to) => onChange({ to })} />
        </Field>
        <Field
          label={intl.formatMessage({ id: 'operator.policy.flight' })}
          hint={intl.formatMessage({ id: 'operator.policy.flightHint' })}
        >
          <Input
            spellCheck={false}
            value={draft.flight}
            onChange={(_, { value }) => onChange({ flight: value })}
          />
        </Field>
        {valueMembers(props.name).map((member) => (
          <Field
            key={member.member}
            label={intl.formatMessage({ id: 'operator.policy.member' }, { member: member.member })}
          >
            <ValueInput
              {...member}
              value={draft.value[member.member] ?? ''}
              onChange={(value) => onChange({ value: { ...draft.value, [member.member]: value } })}
            />
          </Field>
        ))}
      </div>
    </li>
  )
}

function ValueInput(props: ValueMember & { value: string; onChange: (value: string) => void }) {
  const { kind, choices = ['true', 'false'], value, onChange, member: _, ...field } = props
  if (kind === 'figure') {
    return (
      <Input {...field} inputMode="numeric" value={value} onChange={(_, typed) => onChange(typed.value)} />
    )
  }
  return (
    <Select {...field} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
      <option value="" />
      {choices.map((choice) => (
        <Choice key={choice} choice={choice} />
      ))}
    </Select>
  )
}

function Choice({ choice }: { choice: string }) {
  return (
    <option value={choice}>
      <FormattedMessage id="operator.policy.choice" values={{ choice }} />
    </option>
  )
}
