import { type ReactNode, useEffect, useState } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { loadOperatorMessages, type Messages } from '../shell/language.ts'
import { usePreferences } from '../shell/preferences.tsx'

/** Teaches everything below what only the operator's rooms say, in the person's language. */
export function OperatorMessages({ children }: { children: ReactNode }) {
  const intl = useIntl()
  const { language } = usePreferences()
  const [messages, setMessages] = useState<Partial<Messages>>()
  useEffect(() => {
    let isWanted = true
    void loadOperatorMessages(language).then((loaded) => isWanted && setMessages(loaded))
    return () => {
      isWanted = false
    }
  }, [language])
  if (!messages) return null
  return (
    <IntlProvider
      locale={intl.locale}
      timeZone={intl.timeZone ?? 'UTC'}
      messages={{ ...intl.messages, ...messages } as Messages}
    >
      {children}
    </IntlProvider>
  )
}
