import { FluentProvider, type Theme } from '@fluentui/react-components'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { IntlProvider } from 'react-intl'
import {
  formattingLocale,
  type Language,
  loadMessages,
  type Messages,
  preferredLanguage,
} from './language.ts'
import {
  loadTheme,
  rememberedThemeChoice,
  rememberThemeChoice,
  type ThemeChoice,
  useThemeName,
} from './theme.ts'

interface Preferences {
  language: Language
  chooseLanguage: (language: Language) => void
  theme: ThemeChoice
  chooseTheme: (theme: ThemeChoice) => void
}

const PreferencesContext = createContext<Preferences | undefined>(undefined)

/** The person's language and theme, and how to change them. */
export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext)
  if (!preferences) throw new Error('usePreferences is used outside Preferences')
  return preferences
}

/** Dresses everything below in the person's language and theme, which are remembered on this machine. */
export function Preferences(props: { messages: Messages; theme: Theme; children: ReactNode }) {
  const [{ language, messages }, setSpoken] = useState({
    language: preferredLanguage(),
    messages: props.messages,
  })
  const [choice, setChoice] = useState(rememberedThemeChoice)
  const [theme, setTheme] = useState(props.theme)
  const themeName = useThemeName(choice)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    void loadTheme(themeName).then(setTheme)
  }, [themeName])

  const preferences: Preferences = {
    language,
    async chooseLanguage(chosen) {
      localStorage.setItem('kontor.language', chosen)
      setSpoken({ language: chosen, messages: await loadMessages(chosen) })
    },
    theme: choice,
    chooseTheme(chosen) {
      rememberThemeChoice(chosen)
      setChoice(chosen)
    },
  }
  return (
    <PreferencesContext value={preferences}>
      {/* Business time is the environment's, and that is UTC. */}
      <IntlProvider locale={formattingLocale(language)} messages={messages} timeZone="UTC">
        <FluentProvider theme={theme} dir="ltr">
          {props.children}
        </FluentProvider>
      </IntlProvider>
    </PreferencesContext>
  )
}
