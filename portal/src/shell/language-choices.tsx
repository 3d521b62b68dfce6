import { MenuItemRadio, MenuList } from '@fluentui/react-components'
import { type Language, languageNames, languages } from './language.ts'
import type { OpenMenuProps } from './menu-button.tsx'
import { OpenMenu } from './open-menu.tsx'
import { usePreferences } from './preferences.tsx'

/** The languages, each in its own words. */
export default function LanguageChoices(props: OpenMenuProps) {
  const { language, chooseLanguage } = usePreferences()
  return (
    <OpenMenu
      {...props}
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => chooseLanguage(checkedItems[0] as Language)}
    >
      <MenuList>
        {languages.map((spoken) => (
          <MenuItemRadio key={spoken} name="language" value={spoken} lang={spoken}>
            {languageNames[spoken]}
          </MenuItemRadio>
        ))}
      </MenuList>
    </OpenMenu>
  )
}
