import { Button, type ButtonProps } from '@fluentui/react-components'
import {
  type ComponentType,
  type LazyExoticComponent,
  type ReactNode,
  Suspense,
  useRef,
  useState,
} from 'react'

/** What a menu gets that is opened by a `MenuButton`. */
export interface OpenMenuProps {
  /** The button: where the menu stands. */
  target: HTMLElement
  onClose: () => void
}

/** A button whose menu is fetched when it is first opened. The focus goes into the menu, and comes back to the button. */
export function MenuButton(props: {
  label: string
  icon: ButtonProps['icon']
  shape?: ButtonProps['shape']
  menu: LazyExoticComponent<ComponentType<OpenMenuProps>>
  children?: ReactNode
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const { menu: OpenMenu } = props
  function close() {
    setTarget(null)
    button.current?.focus()
  }
  return (
    <>
      <Button
        ref={button}
        appearance="subtle"
        icon={props.icon}
        shape={props.shape ?? 'rounded'}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onClick={() => (target ? close() : setTarget(button.current))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setTarget(button.current)
        }}
      >
        {props.children}
      </Button>
      {target && (
        <Suspense>
          <OpenMenu target={target} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
