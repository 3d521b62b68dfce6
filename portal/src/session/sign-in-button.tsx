import { Button } from '@fluentui/react-components'
import { ArrowEnterRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { usePreferences } from '../shell/preferences.tsx'
import { signIn } from './session.ts'

/** Sends the person to the sign-in page, to return to `returnTo`. */
export function SignInButton({ returnTo }: { returnTo: string }) {
  const { language } = usePreferences()
  const [leaving, setLeaving] = useState(false)
  return (
    <Button
      appearance="primary"
      size="large"
      icon={<ArrowEnterRegular />}
      disabledFocusable={leaving}
      onClick={() => {
        setLeaving(true)
        void signIn(returnTo, language)
      }}
    >
      <FormattedMessage id="signIn.action" />
    </Button>
  )
}
