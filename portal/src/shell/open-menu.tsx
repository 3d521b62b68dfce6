import { Menu, MenuPopover, type MenuProps } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import type { OpenMenuProps } from './menu-button.tsx'

/** An open menu below the button that opened it, with the focus on its first entry. */
export function OpenMenu(
  props: OpenMenuProps &
    Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> & {
      children: ReactNode
    },
) {
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The popover is placed first: what stands nowhere cannot be focused.
    const frame = requestAnimationFrame(() =>
      popover.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <Menu
      open
      positioning={{ target: props.target, position: 'below', align: 'end' }}
      checkedValues={props.checkedValues}
      onCheckedValueChange={props.onCheckedValueChange}
      onOpenChange={(event, { open }) => {
        // The button closes its menu itself; closing it here first would make that press open it again.
        if (!open && !props.target.contains(event.target as Node)) props.onClose()
      }}
    >
      <MenuPopover ref={popover}>{props.children}</MenuPopover>
    </Menu>
  )
}
