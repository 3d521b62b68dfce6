import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { usePreferences } from './preferences.tsx'

/**
 * What the server says of a refusal, in the portal's words and the person's language; a sentence that is not known is shown
 * as the server wrote it, marked as English. The words are fetched when the first refusal is met.
 */
export function ServerSentence({ code, text }: { code: number | string; text: string }) {
  const intl = useIntl()
  const { language } = usePreferences()
  const [said, setSaid] = useState<string | false>()
  useEffect(() => {
    let isWanted = true
    const say = async () => (await import('./fault-words.ts')).faultWords(intl, language, code, text)
    void say()
      .catch(() => undefined)
      .then((words) => isWanted && setSaid(words ?? false))
    return () => {
      isWanted = false
    }
  }, [intl, language, code, text])
  return said === false ? <span lang="en">{text}</span> : said
}
