import { createKontor, type Kontor } from '@kontor/client'
import { type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { apiLocale } from '../shell/language.ts'
import { usePreferences } from '../shell/preferences.tsx'
import { forgetSession, type Person, rememberedSession, type Session } from './session.ts'

interface SignedIn {
  person: Person
  /** The API, asked as this person and in their language. */
  kontor: Kontor
  signOut: () => void
}

const SignedInContext = createContext<SignedIn | undefined>(undefined)

/** The person at work; only inside pages that need a sign-in. */
export function useSignedIn(): SignedIn {
  const signedIn = use(SignedInContext)
  if (!signedIn) throw new Error('useSignedIn is used outside a session')
  return signedIn
}

/** The API as the person at work. */
export const useKontor = (): Kontor => useSignedIn().kontor

/** Shows `children` to a signed-in person and `otherwise` to everyone else. */
export function SessionGate(props: { otherwise: (ended: boolean) => ReactNode; children: ReactNode }) {
  const queries = useQueryClient()
  const { language } = usePreferences()
  const [ended, setEnded] = useState(false)
  const end = useCallback(() => {
    forgetSession()
    setEnded(true)
    setSession(undefined)
  }, [])
  const [session, setSession] = useState<Session | undefined>(() => rememberedSession(end))

  const signedIn = useMemo<SignedIn | undefined>(
    () =>
      session && {
        person: session.person,
        kontor: createKontor({
          root: location.origin,
          tokens: session.tokens,
          locale: apiLocale(language),
          application: 'Kontor portal',
        }),
        signOut() {
          forgetSession()
          queries.clear()
          setSession(undefined)
        },
      },
    [session, language, queries],
  )
  if (!signedIn) return props.otherwise(ended)
  return <SignedInContext value={signedIn}>{props.children}</SignedInContext>
}

/** Asks the API and remembers the answer under `key`, separately for each language. */
export function useAnswer<T>(
  key: readonly unknown[],
  ask: (kontor: Kontor, signal: AbortSignal) => Promise<T>,
  options: Partial<
    Pick<UseQueryOptions<T>, 'enabled' | 'staleTime' | 'refetchInterval' | 'placeholderData'>
  > = {},
) {
  const kontor = useKontor()
  const { language } = usePreferences()
  return useQuery<T>({
    queryKey: [...key, language],
    queryFn: ({ signal }) => ask(kontor, signal),
    ...options,
  })
}
