import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import type { Customer } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { ResellerField } from '../relationships/reseller-field.tsx'
import { usePartner } from '../session/partner.ts'
import { useKontor } from '../session/session-context.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import {
  type CustomerDraft,
  changedDraft,
  type DraftProblems,
  draftProblems,
  emptyDraft,
  initialDomain,
  newCustomerOf,
  problemsOfFault,
  withoutChanged,
} from './customer-draft.ts'
import { CustomerFields } from './customer-fields.tsx'
import { focusFirstProblem } from './focus-first-problem.ts'
import { keepCredentials } from './fresh-credentials.ts'
import { useCountryRules, useDomainTaken } from './queries.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalXXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '52rem',
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
})

/** A new customer, asked for what its country asks for: the partner's own until another is chosen. */
export function NewCustomerPage() {
  const styles = useStyles()
  const intl = useIntl()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const kontor = useKontor()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setDraft] = useState(emptyDraft)
  const ownCountry = usePartner().data?.defaultAddress?.country ?? ''
  const draft = { ...typed, country: typed.country || ownCountry }
  const [problems, setProblems] = useState<DraftProblems>({})
  const rules = useCountryRules(draft.country)
  const prefix = useDeferredValue(/^[a-z0-9]{3,27}$/i.test(draft.domainPrefix) ? draft.domainPrefix : '')
  const domainTaken = useDomainTaken(prefix && `${prefix}${initialDomain}`)

  const create = useMutation<Customer, unknown, CustomerDraft>({
    mutationFn: (complete) => {
      if (!rules.data) throw new Error('The country’s rules are not known yet')
      return kontor.post('/v1/customers', { body: newCustomerOf(complete, rules.data) })
    },
    async onSuccess(customer) {
      keepCredentials(customer)
      await queries.invalidateQueries({ queryKey: ['customers', 'list'] })
      // Back leads to the list, not to the form that has done its work.
      void navigate({ to: '/customers/$customerId', params: { customerId: customer.id }, replace: true })
    },
    onError: (fault) => show(problemsOfFault(fault)),
  })

  function show(found: DraftProblems) {
    setProblems(found)
    focusFirstProblem(form.current)
  }

  function submit(event: React.FormEvent) {
    event.preventDefault()
    const found = draftProblems(draft, rules.data, { isNew: true })
    show(found)
    if (Object.keys(found).length === 0 && !domainTaken.data) create.mutate(draft)
  }

  return (
    <Page
      title={intl.formatMessage({ id: 'newCustomer.title' })}
      lead={<FormattedMessage id="newCustomer.lead" />}
    >
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        {rules.data?.isRegistrationNumberRequired && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              <FormattedMessage id="newCustomer.screened" />
            </MessageBarBody>
          </MessageBar>
        )}
        {rules.isError && (
          <FaultMessage fault={rules.error} doing={intl.formatMessage({ id: 'newCustomer.rulesFailed' })} />
        )}
        <CustomerFields
          draft={draft}
          problems={problems}
          rules={rules.data}
          isNew
          isDomainTaken={domainTaken.data ?? false}
          onChange={(change) => {
            setDraft((before) => changedDraft(before, change))
            setProblems((before) => withoutChanged(before, change))
          }}
        >
          <ResellerField
            resellerId={draft.resellerId}
            onChoose={(resellerId) => setDraft((before) => ({ ...before, resellerId }))}
          />
        </CustomerFields>
        {create.isError && (
          <FaultMessage fault={create.error} doing={intl.formatMessage({ id: 'newCustomer.failed' })} />
        )}
        <div className={styles.actions}>
          <Button appearance="primary" type="submit" disabledFocusable={create.isPending || rules.isFetching}>
            <FormattedMessage id={create.isPending ? 'newCustomer.creating' : 'newCustomer.create'} />
          </Button>
          <ButtonLink to="/customers">
            <FormattedMessage id="action.cancel" />
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}
