import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { SignOutRegular } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { useSignedIn } from '../session/session-context.tsx'
import { type ThemeChoice, usePreferences } from './preferences.tsx'

const useStyles = makeStyles({
  person: {
    display: 'grid',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const themeChoices: ThemeChoice[] = ['system', 'light', 'dark', 'contrast']

/** Who is signed in, how the portal looks to them, and the way out. */
export function PersonMenu() {
  const styles = useStyles()
  const intl = useIntl()
  const { person, signOut } = useSignedIn()
  const { theme, chooseTheme } = usePreferences()
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => chooseTheme(checkedItems[0] as ThemeChoice)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          shape="circular"
          icon={<Avatar size={28} name={person.name} color="brand" aria-hidden />}
          aria-label={intl.formatMessage({ id: 'shell.person' }, { name: person.name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <div className={styles.person}>
          <Text weight="semibold">{person.name}</Text>
          {person.userPrincipalName !== person.name && (
            <Text size={200} className={styles.quiet}>
              {person.userPrincipalName}
            </Text>
          )}
          <Text size={200} className={styles.quiet}>
            {intl.formatList(
              person.roles.map((role) => intl.formatMessage({ id: 'role' }, { role })),
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
      </MenuPopover>
    </Menu>
  )
}
