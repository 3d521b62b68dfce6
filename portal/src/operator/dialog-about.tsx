import { Dialog, type DialogProps, DialogSurface } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'

/**
 * A dialog about something, open as long as there is something. It closes before it goes: taken away while open, it would
 * leave the page under it hidden from screen readers.
 */
export function DialogAbout<T>(props: {
  about: T | undefined
  modalType?: DialogProps['modalType']
  onClose: () => void
  children: (about: T) => ReactNode
}) {
  const { about } = props
  const [shown, setShown] = useState(about)
  if (about !== undefined && about !== shown) setShown(about)
  return (
    <Dialog
      open={about !== undefined}
      modalType={props.modalType ?? 'modal'}
      onOpenChange={(_, { open }) => open || props.onClose()}
    >
      <DialogSurface>{shown !== undefined && props.children(shown)}</DialogSurface>
    </Dialog>
  )
}
