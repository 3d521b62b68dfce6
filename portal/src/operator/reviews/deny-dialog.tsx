import { Combobox, Field, Option } from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FormInDialog } from '../../shell/form-in-dialog.tsx'
import { DialogAbout } from '../dialog-about.tsx'
import { useDecide } from './queries.ts'

/** What is to be denied. */
export interface Denied {
  customerId: string
  companyName: string
  qualification: string
  /** Approved before: it is taken away again. */
  isRevoked: boolean
}

/** The reasons that partners know; another can be written. */
const reasons = [
  'Not an Education Customer',
  'Not an Education Customer - After Review',
  'No longer an Education Customer',
  'Restricted being an Education Customer',
  'Not an Academic Domain',
  'Not an eligible Library',
  'Not an eligible Museum',
]

/** Denies or revokes a qualification, with the reason that the partner will read. */
export function DenyDialog(props: { denied: Denied | undefined; onClose: () => void }) {
  return (
    <DialogAbout about={props.denied} onClose={props.onClose}>
      {(denied) => <DenyForm denied={denied} onClose={props.onClose} />}
    </DialogAbout>
  )
}

function DenyForm({ denied, onClose }: { denied: Denied; onClose: () => void }) {
  const intl = useIntl()
  const decide = useDecide()
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { customerId, companyName, qualification, isRevoked } = denied
  function submit() {
    setIsTried(true)
    if (reason.trim() === '') return
    decide.mutate(
      { customerId, qualification, decision: { vettingStatus: 'Denied', vettingReason: reason.trim() } },
      { onSuccess: onClose },
    )
  }
  return (
    <FormInDialog
      title={
        <FormattedMessage
          id="operator.deny.title"
          values={{
            isRevoked,
            company: companyName,
            qualification: intl.formatMessage({ id: 'qualifications.kind' }, { kind: qualification }),
          }}
        />
      }
      action={<FormattedMessage id="operator.deny.deny" values={{ isRevoked }} />}
      doing={intl.formatMessage({ id: 'operator.reviews.decideFailed' })}
      fault={decide.error}
      isBusy={decide.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Field
        label={intl.formatMessage({ id: 'operator.deny.reason' })}
        hint={intl.formatMessage({ id: 'operator.deny.reasonHint' })}
        required
        validationMessage={
          isTried && reason.trim() === ''
            ? intl.formatMessage({ id: 'operator.deny.reasonMissing' })
            : undefined
        }
      >
        <Combobox
          freeform
          style={{ minWidth: 0 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onOptionSelect={(_, { optionText }) => setReason(optionText ?? '')}
        >
          {reasons.map((known) => (
            <Option key={known}>{known}</Option>
          ))}
        </Combobox>
      </Field>
    </FormInDialog>
  )
}
