import { Text, Title1, tokens } from '@fluentui/react-components'
import { useLocation } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { useDocumentTitle } from '../shell/page.tsx'
import { Lobby } from './lobby.tsx'
import { SignInButton } from './sign-in-button.tsx'

/** What anyone sees before signing in. The address stays, so that a link from a colleague still leads somewhere. */
export function WelcomePage() {
  const intl = useIntl()
  const { href } = useLocation()
  useDocumentTitle(intl.formatMessage({ id: 'signIn.title' }))
  return (
    <Lobby>
      <Title1 as="h1">
        <FormattedMessage id="signIn.title" />
      </Title1>
      <Text size={400} style={{ color: tokens.colorNeutralForeground2 }}>
        <FormattedMessage id="signIn.lead" />
      </Text>
      <div>
        <SignInButton returnTo={href} />
      </div>
    </Lobby>
  )
}
