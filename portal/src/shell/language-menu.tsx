import { makeStyles } from '@fluentui/react-components'
import { LocalLanguageRegular } from '@fluentui/react-icons'
import { lazy } from 'react'
import { useIntl } from 'react-intl'
import { languageNames } from './language.ts'
import { MenuButton } from './menu-button.tsx'
import { usePreferences } from './preferences.tsx'

const useStyles = makeStyles({
  name: { '@media (max-width: 700px)': { display: 'none' } },
})

const LanguageChoices = lazy(() => import('./language-choices.tsx'))

/** The choice of language. */
export function LanguageMenu() {
  const styles = useStyles()
  const intl = useIntl()
  const { language } = usePreferences()
  return (
    <MenuButton
      icon={<LocalLanguageRegular />}
      label={intl.formatMessage({ id: 'shell.language' }, { language: languageNames[language] })}
      menu={LanguageChoices}
    >
      <span className={styles.name}>{languageNames[language]}</span>
    </MenuButton>
  )
}
