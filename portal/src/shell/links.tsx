import {
  Button,
  type ButtonProps,
  Link,
  type LinkProps,
  NavItem,
  type NavItemProps,
} from '@fluentui/react-components'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

/** Fluent's controls as typed links of the router: real addresses, opened without a page load. */

type Anchor<Props, Own extends keyof Props> = Omit<ComponentProps<'a'>, Own> & Pick<Props, Own>

// Fluent types its `as` props as unions that TypeScript cannot spread into.
const asAnchor = (props: object): object => ({ ...props, as: 'a' })

/** A link in text. */
export const TextLink = createLink((props: Anchor<LinkProps, 'inline' | 'appearance'>) => (
  <Link {...asAnchor(props)} />
))

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = createLink(
  (props: Anchor<ButtonProps, 'appearance' | 'icon' | 'size' | 'shape'>) => <Button {...asAnchor(props)} />,
)

/** An entry of the navigation. */
export const NavLink = createLink((props: Anchor<NavItemProps, 'icon' | 'value'>) => (
  <NavItem value={props.value} {...asAnchor(props)} />
))
