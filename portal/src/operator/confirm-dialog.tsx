import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'

/** Asks once more before something goes. */
export function ConfirmDialog(props: {
  isOpen: boolean
  title: ReactNode
  /** What it means. */
  children: ReactNode
  /** What the button says. */
  action: ReactNode
  /** What failed, if it fails. */
  doing: string
  fault: unknown
  isBusy: boolean
  onConfirm: () => void
  onClose: () => void
}) {
  return (
    <Dialog modalType="alert" open={props.isOpen} onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>
            {props.children}
            {props.fault !== null && <FaultMessage fault={props.fault} doing={props.doing} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>
              <FormattedMessage id="action.cancel" />
            </Button>
            <Button appearance="primary" disabledFocusable={props.isBusy} onClick={props.onConfirm}>
              {props.action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
