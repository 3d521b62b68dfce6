import { Dialog, DialogSurface } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { focusFirstProblem } from '../customers/focus-first-problem.ts'
import { FormInDialog } from '../shell/form-in-dialog.tsx'
import { type CustomerUser, useUpdateUser } from './queries.ts'
import {
  type UserProblems,
  userChangesOf,
  userDraftOf,
  userProblems,
  userProblemsOfFault,
} from './user-draft.ts'
import { UserFields } from './user-fields.tsx'

interface Props {
  customerId: string
  user: CustomerUser
  onClose: () => void
}

/** Changes a user's names and where the services are used. */
export function EditUserDialog(props: Props & { open: boolean }) {
  return (
    <Dialog open={props.open} onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface>
        <EditForm {...props} />
      </DialogSurface>
    </Dialog>
  )
}

function EditForm({ customerId, user, onClose }: Props) {
  const intl = useIntl()
  const form = useRef<HTMLFormElement>(null)
  const update = useUpdateUser(customerId, user.id)
  const [draft, setDraft] = useState(() => userDraftOf(user))
  const [problems, setProblems] = useState<UserProblems>({})
  const domain = user.userPrincipalName.slice(user.userPrincipalName.lastIndexOf('@') + 1)

  function show(found: UserProblems) {
    setProblems(found)
    focusFirstProblem(form.current)
  }

  function submit() {
    const found = userProblems(draft)
    show(found)
    if (Object.keys(found).length > 0) return
    update.mutate(userChangesOf(draft, domain), {
      onSuccess: onClose,
      onError: (fault) => show(userProblemsOfFault(fault)),
    })
  }

  return (
    <FormInDialog
      form={form}
      title={<FormattedMessage id="user.editTitle" values={{ name: user.displayName }} />}
      doing={intl.formatMessage({ id: 'user.saveFailed' })}
      fault={update.error}
      isBusy={update.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <UserFields
        draft={draft}
        problems={problems}
        domain={domain}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </FormInDialog>
  )
}
