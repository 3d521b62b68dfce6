import { Dialog, DialogSurface } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { CredentialsDialog } from '../customers/credentials-dialog.tsx'
import { focusFirstProblem } from '../customers/focus-first-problem.ts'
import { FormInDialog } from '../shell/form-in-dialog.tsx'
import { madePassword } from './made-password.ts'
import { type ChosenPassword, PasswordFields } from './password-fields.tsx'
import { type CustomerUser, useUpdateUser } from './queries.ts'
import { isStrongEnough } from './user-draft.ts'

interface Props {
  customerId: string
  user: CustomerUser
  open: boolean
  onClose: () => void
}

/** Gives a user another password, which is then shown once. */
export function ResetPasswordDialog({ customerId, user, open, onClose }: Props) {
  const [shown, setShown] = useState<string>()
  if (shown !== undefined) {
    return (
      <CredentialsDialog
        title={<FormattedMessage id="user.passwordReset" values={{ name: user.displayName }} />}
        lead={<FormattedMessage id="user.passwordOnce" />}
        userName={user.userPrincipalName}
        password={shown}
        onClose={() => setShown(undefined)}
      />
    )
  }
  return (
    <Dialog open={open} onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface>
        <ResetForm
          customerId={customerId}
          user={user}
          onCancel={onClose}
          onReset={(password) => {
            onClose()
            setShown(password)
          }}
        />
      </DialogSurface>
    </Dialog>
  )
}

function ResetForm(props: {
  customerId: string
  user: CustomerUser
  onCancel: () => void
  onReset: (password: string) => void
}) {
  const intl = useIntl()
  const form = useRef<HTMLFormElement>(null)
  const update = useUpdateUser(props.customerId, props.user.id)
  const [chosen, setChosen] = useState<ChosenPassword>({ password: '', forceChangePassword: true })
  const [checked, setChecked] = useState(false)
  const { password, forceChangePassword } = chosen
  const isWeak = password !== '' && !isStrongEnough(password)

  function submit() {
    setChecked(true)
    if (isWeak) return focusFirstProblem(form.current)
    update.mutate(
      { passwordProfile: { forceChangePassword, password: password || madePassword() } },
      { onSuccess: ({ passwordProfile }) => props.onReset(passwordProfile?.password ?? '') },
    )
  }

  return (
    <FormInDialog
      form={form}
      title={<FormattedMessage id="user.resetTitle" values={{ name: props.user.displayName }} />}
      action={<FormattedMessage id="user.resetPassword" />}
      doing={intl.formatMessage({ id: 'user.resetFailed' })}
      fault={update.error}
      isBusy={update.isPending}
      onSubmit={submit}
      onCancel={props.onCancel}
    >
      <PasswordFields
        chosen={chosen}
        problem={checked && isWeak ? intl.formatMessage({ id: 'user.problem.password' }) : undefined}
        onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
      />
    </FormInDialog>
  )
}
