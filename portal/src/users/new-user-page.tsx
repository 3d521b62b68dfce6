import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Customer } from '@kontor/client'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AccountPage } from '../customers/account-page.tsx'
import { CredentialsDialog } from '../customers/credentials-dialog.tsx'
import { focusFirstProblem } from '../customers/focus-first-problem.ts'
import { useCustomer } from '../customers/queries.ts'
import { Answered } from '../shell/answered.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'
import { PasswordFields } from './password-fields.tsx'
import { useCreateUser } from './queries.ts'
import {
  changedUser,
  emptyUser,
  newUserOf,
  type UserDraft,
  type UserProblems,
  userProblems,
  userProblemsOfFault,
} from './user-draft.ts'
import { UserFields } from './user-fields.tsx'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '40rem',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const route = getRouteApi('/rooms/customers/$customerId')

/** A new user of the customer; the password is shown once, here. */
export function NewUserPage() {
  const intl = useIntl()
  const { customerId } = route.useParams()
  const customer = useCustomer(customerId)
  return (
    <AccountPage
      title={intl.formatMessage({ id: 'user.newTitle' })}
      lead={<FormattedMessage id="user.newLead" />}
    >
      <Answered answer={customer} doing={intl.formatMessage({ id: 'customer.failed' })}>
        {(loaded) => <NewUserForm customer={loaded} />}
      </Answered>
    </AccountPage>
  )
}

function NewUserForm({ customer }: { customer: Customer }) {
  const styles = useStyles()
  const intl = useIntl()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const create = useCreateUser(customer.id)
  const { domain } = customer.companyProfile
  const [draft, setDraft] = useState(() => emptyUser(customer.billingProfile?.defaultAddress.country ?? ''))
  const [problems, setProblems] = useState<UserProblems>({})

  function change(part: Partial<UserDraft>) {
    const after = changedUser(draft, part)
    setDraft(after)
    setProblems((before) =>
      Object.fromEntries(
        Object.entries(before).filter(
          ([field]) => after[field as keyof UserDraft] === draft[field as keyof UserDraft],
        ),
      ),
    )
  }

  function show(found: UserProblems) {
    setProblems(found)
    focusFirstProblem(form.current)
  }

  function submit(event: React.FormEvent) {
    event.preventDefault()
    const found = userProblems(draft)
    show(found)
    if (Object.keys(found).length > 0) return
    create.mutate(newUserOf(draft, domain), { onError: (fault) => show(userProblemsOfFault(fault)) })
  }

  return (
    <Panel title={<FormattedMessage id="user.who" />}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <UserFields draft={draft} problems={problems} domain={domain} onChange={change} />
        <PasswordFields
          chosen={draft}
          problem={
            problems.password && intl.formatMessage({ id: problems.password.id }, problems.password.values)
          }
          onChange={change}
        />
        {create.isError && (
          <FaultMessage fault={create.error} doing={intl.formatMessage({ id: 'user.createFailed' })} />
        )}
        <div className={styles.actions}>
          <Button appearance="primary" type="submit" disabledFocusable={create.isPending}>
            <FormattedMessage id="user.create" />
          </Button>
          <ButtonLink to="/customers/$customerId/users" params={{ customerId: customer.id }}>
            <FormattedMessage id="action.cancel" />
          </ButtonLink>
        </div>
      </form>
      {create.data && (
        <CredentialsDialog
          title={<FormattedMessage id="user.created" values={{ name: create.data.displayName }} />}
          lead={<FormattedMessage id="user.passwordOnce" />}
          userName={create.data.userPrincipalName}
          password={create.data.passwordProfile?.password ?? ''}
          onClose={() =>
            void navigate({
              to: '/customers/$customerId/users/$userId',
              params: { customerId: customer.id, userId: create.data.id },
              replace: true,
            })
          }
        />
      )}
    </Panel>
  )
}
