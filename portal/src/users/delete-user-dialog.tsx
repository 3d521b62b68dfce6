import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  useAnnounce,
} from '@fluentui/react-components'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import { type CustomerUser, useDeleteUser } from './queries.ts'

interface Props {
  customerId: string
  user: CustomerUser
  onClose: () => void
}

/** Asks before a user is deleted: what is lost at once, and for how long the user can come back. */
export function DeleteUserDialog(props: Props & { open: boolean }) {
  return (
    <Dialog open={props.open} modalType="alert" onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface>
        <Question {...props} />
      </DialogSurface>
    </Dialog>
  )
}

function Question({ customerId, user, onClose }: Props) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { announce } = useAnnounce()
  const remove = useDeleteUser(customerId)
  const name = user.displayName
  return (
    <DialogBody>
      <DialogTitle>
        <FormattedMessage id="user.deleteTitle" values={{ name }} />
      </DialogTitle>
      <DialogContent>
        <Text>
          <FormattedMessage id="user.deleteMeans" />
        </Text>
        {remove.isError && (
          <FaultMessage fault={remove.error} doing={intl.formatMessage({ id: 'user.deleteFailed' })} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={remove.isPending}
          onClick={() =>
            remove.mutate(user.id, {
              onSuccess() {
                announce(intl.formatMessage({ id: 'user.deleted' }, { name }), { polite: true })
                onClose()
                void navigate({
                  to: '/customers/$customerId/users',
                  params: { customerId },
                  search: { deleted: true },
                  replace: true,
                })
              },
            })
          }
        >
          <FormattedMessage id="user.delete" />
        </Button>
      </DialogActions>
    </DialogBody>
  )
}
