import {
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { SignOutRegular } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { useSignedIn } from '../session/session-context.tsx'
import type { OpenMenuProps } from './menu-button.tsx'
import { OpenMenu } from './open-menu.tsx'
import { usePreferences } from './preferences.tsx'
import type { ThemeChoice } from './theme.ts'

const useStyles = makeStyles({
  person: {
    display: 'grid',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const themeChoices: ThemeChoice[] = ['system', 'light', 'dark', 'contrast']

/** The person's name and roles, the themes, and the way out. */
export default function PersonChoices(props: OpenMenuProps) {
  const styles = useStyles()
  const intl = useIntl()
  const { person, signOut } = useSignedIn()
  const { theme, chooseTheme } = usePreferences()
  return (
    <OpenMenu
      {...props}
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => chooseTheme(checkedItems[0] as ThemeChoice)}
    >
      <div className={styles.person}>
        <Text weight="semibold">{person.name}</Text>
        {person.userPrincipalName !== person.name && (
          <Text size={200} className={styles.quiet}>
            {person.userPrincipalName}
          </Text>
        )}
        <Text size={200} className={styles.quiet}>
          {intl.formatList(
            (person.isOperator ? ['Operator'] : person.roles).map((role) =>
              intl.formatMessage({ id: 'role' }, { role }),
            ),
            { type: 'unit' },
          )}
        </Text>
      </div>
      <MenuDivider />
      <MenuList>
        <MenuGroup>
          <MenuGroupHeader>
            <FormattedMessage id="shell.theme" />
          </MenuGroupHeader>
          {themeChoices.map((choice) => (
            <MenuItemRadio key={choice} name="theme" value={choice}>
              <FormattedMessage id="shell.themeChoice" values={{ choice }} />
            </MenuItemRadio>
          ))}
        </MenuGroup>
        <MenuDivider />
        <MenuItem icon={<SignOutRegular />} onClick={signOut}>
          <FormattedMessage id="shell.signOut" />
        </MenuItem>
      </MenuList>
    </OpenMenu>
  )
}
