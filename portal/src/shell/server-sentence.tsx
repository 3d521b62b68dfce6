import { useEffect, useState } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import type * as FaultWords from './fault-words.ts'
import type { Language } from './language.ts'
import { usePreferences } from './preferences.tsx'

/**
 * What the server says of a refusal, in the portal's words and the person's language; a sentence that is not known is shown
 * as the server wrote it, marked as English.
 */
export function ServerSentence({ code, text }: { code: number | string; text: string }) {
  const said = useFaultWords(`${code} ${text}`, (words, intl, language) =>
    words.faultWords(intl, language, { code, text }),
  )
  return said === false ? <span lang="en">{text}</span> : said
}

/** What a person can do about a fault, if there is something better to say than the fault itself does. */
export function FaultRemedy({ code, status }: { code: number | string; status: number }) {
  return (
    useFaultWords(`${code} ${status}`, (words, intl, language) =>
      words.remedyWords(intl, language, { code, status }),
    ) || null
  )
}

/** Asks the words for faults, which are fetched when the first is met. `false`: they have none, or cannot be had. */
function useFaultWords(
  about: string,
  ask: (words: typeof FaultWords, intl: IntlShape, language: Language) => Promise<string | undefined>,
): string | false | undefined {
  const intl = useIntl()
  const { language } = usePreferences()
  const [said, setSaid] = useState<string | false>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` is all that the question depends on
  useEffect(() => {
    let isWanted = true
    void import('./fault-words.ts')
      .then((words) => ask(words, intl, language))
      .catch(() => undefined)
      .then((words) => isWanted && setSaid(words ?? false))
    return () => {
      isWanted = false
    }
  }, [intl, language, about])
  return said
}
