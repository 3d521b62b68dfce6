import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  type MenuProps,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { LocalLanguageRegular } from '@fluentui/react-icons'
import { useIntl } from 'react-intl'
import { type Language, languages } from './language.ts'
import { usePreferences } from './preferences.tsx'

const useStyles = makeStyles({
  name: { '@media (max-width: 700px)': { display: 'none' } },
})

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', sv: 'Svenska' }

/** The choice of language. */
export function LanguageMenu() {
  const styles = useStyles()
  const intl = useIntl()
  const { language, chooseLanguage } = usePreferences()
  const choose: MenuProps['onCheckedValueChange'] = (_, { checkedItems }) =>
    chooseLanguage(checkedItems[0] as Language)
  return (
    <Menu checkedValues={{ language: [language] }} onCheckedValueChange={choose}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          aria-label={intl.formatMessage({ id: 'shell.language' }, { language: languageNames[language] })}
        >
          <span className={styles.name}>{languageNames[language]}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((spoken) => (
            <MenuItemRadio key={spoken} name="language" value={spoken} lang={spoken}>
              {languageNames[spoken]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
