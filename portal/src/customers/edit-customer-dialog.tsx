import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  tokens,
} from '@fluentui/react-components'
import type { BillingProfile, Customer } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useKontor } from '../session/session-context.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
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

  function submit(event: React.FormEvent) {
    event.preventDefault()
    const found = draftProblems(draft, rules.data, { isNew: false })
    show(found)
    if (Object.keys(found).length === 0) save.mutate()
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>
          <FormattedMessage id="customer.editTitle" />
        </DialogTitle>
        <DialogContent style={{ paddingTop: tokens.spacingVerticalS }}>
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
          {save.isError && (
            <FaultMessage fault={save.error} doing={intl.formatMessage({ id: 'customer.saveFailed' })} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button appearance="primary" type="submit" disabledFocusable={save.isPending}>
            <FormattedMessage id="action.save" />
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  )
}
