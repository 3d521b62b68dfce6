import { PersonCircleRegular } from '@fluentui/react-icons'
import { lazy } from 'react'
import { useIntl } from 'react-intl'
import { useSignedIn } from '../session/session-context.tsx'
import { MenuButton } from './menu-button.tsx'

const PersonChoices = lazy(() => import('./person-choices.tsx'))

/** Who is signed in, how the portal looks to them, and the way out. */
export function PersonMenu() {
  const intl = useIntl()
  const { person } = useSignedIn()
  return (
    <MenuButton
      icon={<PersonCircleRegular />}
      shape="circular"
      label={intl.formatMessage({ id: 'shell.person' }, { name: person.name })}
      menu={PersonChoices}
    />
  )
}
