import { Dialog, DialogSurface } from '@fluentui/react-components'
import type { BillingProfile, Customer } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useKontor } from '../session/session-context.tsx'
import { FormInDialog } from '../shell/form-in-dialog.tsx'
import {
  billingProfileOf,
  type DraftProblems,
  draftOf,
  draftProblems,
  problemsOfFault,
  screeningProblems,
  withoutChanged,
} from './customer-draft.ts'
import { CustomerFields } from './customer-fields.tsx'
import { focusFirstProblem } from './focus-first-problem.ts'
import { useCountryRules } from './queries.ts'

/** Changes a customer's profile; also where a missing registration number or phone number is added. */
export function EditCustomerDialog(props: { customer: Customer; open: boolean; onClose: () => void }) {
  return (
    <Dialog open={props.open} onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface style={{ maxWidth: '52rem' }}>
        <EditForm customer={props.customer} onClose={props.onClose} />
      </DialogSurface>
    </Dialog>
  )
}

function EditForm(props: { customer: Customer; onClose: () => void }) {
  const intl = useIntl()
  const queries = useQueryClient()
  const kontor = useKontor()
  const form = useRef<HTMLFormElement>(null)
  const { customer } = props
  const before = draftOf(customer)
  const [draft, setDraft] = useState(before)
  const rules = useCountryRules(draft.country)
  // What screening misses is marked before anybody has to try.
  const [problems, setProblems] = useState<DraftProblems>(
    () => (rules.data && screeningProblems(customer, rules.data)) ?? {},
  )

  const save = useMutation<BillingProfile, unknown>({
    async mutationFn() {
      if (!rules.data) throw new Error('The country’s rules are not known yet')
      const at = { params: { path: { customerId: customer.id } } }
      if (draft.registrationNumber !== before.registrationNumber) {
        await kontor.put('/v1/customers/{customerId}/profiles/company', {
          ...at,
          body: {
            ...customer.companyProfile,
            organizationRegistrationNumber: draft.registrationNumber.trim(),
          },
        })
      }
      // The etag of a stale page must not undo somebody else's change: read again just before writing.
      const current = await kontor.get('/v1/customers/{customerId}/profiles/billing', at)
      return kontor.put('/v1/customers/{customerId}/profiles/billing', {
        ...at,
        body: { ...current, ...billingProfileOf(draft, rules.data) },
      })
    },
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ['customers', customer.id] })
      props.onClose()
    },
    onError(fault) {
      show(problemsOfFault(fault))
    },
  })

  useEffect(() => focusFirstProblem(form.current), [])

  function show(found: DraftProblems) {
    setProblems(found)
    focusFirstProblem(form.current)
  }

  function submit() {
    const found = draftProblems(draft, rules.data, { isNew: false })
    show(found)
    if (Object.keys(found).length === 0) save.mutate()
  }

  return (
    <FormInDialog
      form={form}
      title={<FormattedMessage id="customer.editTitle" />}
      doing={intl.formatMessage({ id: 'customer.saveFailed' })}
      fault={save.error}
      isBusy={save.isPending}
      onSubmit={submit}
      onCancel={props.onClose}
    >
      <CustomerFields
        draft={draft}
        problems={problems}
        rules={rules.data}
        isNew={false}
        onChange={(change) => {
          setDraft((current) => ({ ...current, ...change }))
          setProblems((current) => withoutChanged(current, change))
        }}
      />
    </FormInDialog>
  )
}
