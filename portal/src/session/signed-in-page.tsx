import { Spinner } from '@fluentui/react-components'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import { Lobby } from './lobby.tsx'
import { completeSignIn } from './session.ts'
import { SignInButton } from './sign-in-button.tsx'
import { tellWhoAsked } from './sign-in-window.ts'

/** Where the directory sends the browser back to: finishes the sign-in and goes on to where the person was. */
export function SignedInPage() {
  const intl = useIntl()
  const navigate = useNavigate()
  const [fault, setFault] = useState<unknown>()
  const started = useRef(false)

  useEffect(() => {
    // A code can be redeemed once; React may run effects twice.
    if (started.current) return
    started.current = true
    if (tellWhoAsked()) return
    completeSignIn(new URLSearchParams(location.search))
      .then(({ returnTo }) => navigate({ href: returnTo, replace: true }))
      .catch(setFault)
  }, [navigate])

  return (
    <Lobby>
      {fault === undefined ? (
        <Spinner label={intl.formatMessage({ id: 'signIn.completing' })} />
      ) : (
        <>
          <FaultMessage fault={fault} doing={intl.formatMessage({ id: 'signIn.failed' })} />
          <SignInButton returnTo="/" />
        </>
      )}
    </Lobby>
  )
}
