import type english from '../messages/en.json'

export const languages = ['en', 'sv'] as const
export type Language = (typeof languages)[number]

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', sv: 'Svenska' }

export type MessageId = keyof typeof english
export type Messages = Record<MessageId, string>

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId
    }
  }
}

/** The language chosen earlier on this machine, else the first of the browser's that we speak, else English. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem('kontor.language'), ...navigator.languages]
  for (const locale of wanted) {
    const language = languages.find((spoken) => locale?.toLowerCase().split('-')[0] === spoken)
    if (language) return language
  }
  return 'en'
}

export async function loadMessages(language: Language): Promise<Messages> {
  const messages =
    language === 'sv' ? await import('../messages/sv.json') : await import('../messages/en.json')
  return messages.default
}

/** What only the operator's rooms say: apart, so that partners need not fetch it. */
export async function loadOperatorMessages(language: Language): Promise<Partial<Messages>> {
  const messages =
    language === 'sv'
      ? await import('../messages/sv.json?operator')
      : await import('../messages/en.json?operator')
  return messages.default
}

/** The words for refusals: apart, because most pages meet none. */
export async function loadFaultMessages(language: Language): Promise<Partial<Messages>> {
  const messages =
    language === 'sv'
      ? await import('../messages/sv.json?faults')
      : await import('../messages/en.json?faults')
  return messages.default
}

const defaultLocale: Record<Language, string> = { en: 'en-US', sv: 'sv-SE' }

/** The locale the API is asked in. */
export const apiLocale = (language: Language): string => defaultLocale[language]

/** How numbers, money and dates are written: the browser's own region where it speaks our language. */
export function formattingLocale(language: Language): string {
  const own = navigator.languages.find((locale) => locale.startsWith(`${language}-`) && isLocale(locale))
  return own ?? defaultLocale[language]
}

/** A browser on a machine without a language of its own names one that `Intl` refuses: `en-US@posix`. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
