import { NavDrawer, NavDrawerBody, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** The navigation over a narrow screen. */
export default function NavigationDrawer(props: {
  label: string
  here: string
  onClose: () => void
  children: ReactNode
}) {
  return (
    <NavDrawer
      open
      type="overlay"
      selectedValue={props.here}
      aria-label={props.label}
      onOpenChange={(_, { open }) => open || props.onClose()}
    >
      <NavDrawerBody style={{ paddingTop: tokens.spacingVerticalL }}>{props.children}</NavDrawerBody>
    </NavDrawer>
  )
}
