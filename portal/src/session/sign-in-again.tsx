import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import { usePreferences } from '../shell/preferences.tsx'
import { addressToSignIn, completeSignIn, type Person, rememberedPerson } from './session.ts'
import { listenToSignInWindow, openSignInWindow } from './sign-in-window.ts'

interface SignInAgainProps {
  /** Who was signed in. */
  person: Person
  onSignedIn: () => void
  onSignOut: () => void
}

/** Asks to sign in again in a window of its own, over the page as it is. Another person begins with a page of their own. */
export function SignInAgain({ person, onSignedIn, onSignOut }: SignInAgainProps) {
  const intl = useIntl()
  const { language } = usePreferences()
  // A window may be opened only while a click is being answered: its address is there before.
  const [address, setAddress] = useState<string>()
  const [fault, setFault] = useState<unknown>()
  useFocusBackOnEnd()

  useEffect(() => {
    addressToSignIn(location.pathname + location.search, language).then(setAddress, setFault)
  }, [language])
  useEffect(
    () =>
      listenToSignInWindow((query) => {
        completeSignIn(query)
          .then(() => {
            if (rememberedPerson()?.userPrincipalName === person.userPrincipalName) onSignedIn()
            else location.reload()
          })
          .catch(setFault)
      }),
    [person, onSignedIn],
  )

  return (
    <Dialog modalType="alert" open>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            <FormattedMessage id="signIn.again" />
          </DialogTitle>
          <DialogContent>
            <FormattedMessage id="signIn.ended" />
            {fault !== undefined && (
              <FaultMessage fault={fault} doing={intl.formatMessage({ id: 'signIn.failed' })} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onSignOut}>
              <FormattedMessage id="shell.signOut" />
            </Button>
            <Button
              appearance="primary"
              disabledFocusable={!address}
              onClick={() => {
                setFault(undefined)
                if (address && !openSignInWindow(address)) location.assign(address)
              }}
            >
              <FormattedMessage id="signIn.action" />
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** The focus goes back to where it was before. */
function useFocusBackOnEnd(): void {
  const before = useRef(document.activeElement)
  useEffect(
    () => () => {
      const place = before.current
      // The dialog gives the page free only after it has gone.
      requestAnimationFrame(() => place instanceof HTMLElement && place.focus())
    },
    [],
  )
}
