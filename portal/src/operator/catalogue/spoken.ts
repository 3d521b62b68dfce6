import { usePreferences } from '../../shell/preferences.tsx'

/** Chooses the person's language of a text that is written in both. */
export function useSpoken(): (text: { en: string; sv: string }) => string {
  const { language } = usePreferences()
  return (text) => text[language]
}
