import { FluentProvider } from '@fluentui/react-components'
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react'
import { IntlProvider } from 'react-intl'
import {
  formattingLocale,
  type Language,
  loadMessages,
  type Messages,
  preferredLanguage,
} from './language.ts'
import { type ThemeName, themes } from './themes.ts'

/** `system` follows the machine's light, dark and contrast settings. */
export type ThemeChoice = ThemeName | 'system'

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
export function Preferences(props: { messages: Messages; children: ReactNode }) {
  const [{ language, messages }, setSpoken] = useState({
    language: preferredLanguage(),
    messages: props.messages,
  })
  const [theme, setTheme] = useState<ThemeChoice>(
    () => (localStorage.getItem('kontor.theme') as ThemeChoice | null) ?? 'system',
  )
  const systemTheme = useSystemTheme()

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const preferences: Preferences = {
    language,
    async chooseLanguage(chosen) {
      localStorage.setItem('kontor.language', chosen)
      setSpoken({ language: chosen, messages: await loadMessages(chosen) })
    },
    theme,
    chooseTheme(chosen) {
      localStorage.setItem('kontor.theme', chosen)
      setTheme(chosen)
    },
  }
  return (
    <PreferencesContext value={preferences}>
      {/* Business time is the environment's, and that is UTC. */}
      <IntlProvider locale={formattingLocale(language)} messages={messages} timeZone="UTC">
        <FluentProvider theme={themes[theme === 'system' ? systemTheme : theme]} dir="ltr">
          {props.children}
        </FluentProvider>
      </IntlProvider>
    </PreferencesContext>
  )
}

const dark = matchMedia('(prefers-color-scheme: dark)')
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)')

function useSystemTheme(): ThemeName {
  return useSyncExternalStore(
    (changed) => {
      for (const query of [dark, contrast]) query.addEventListener('change', changed)
      return () => {
        for (const query of [dark, contrast]) query.removeEventListener('change', changed)
      }
    },
    () => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'),
  )
}
