import { createKontor, type Kontor } from '@kontor/client'
import { type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useMemo, useState } from 'react'
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

const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.tsx')).SignInAgain }))

/**
 * Shows `children` to a signed-in person and `otherwise` to everyone else. Where a session ends, its page stays as it is, with
 * what was written on it, and the person is asked to sign in again.
 */
export function SessionGate(props: { otherwise: ReactNode; children: ReactNode }) {
  const queries = useQueryClient()
  const { language } = usePreferences()
  const [goOn, setGoOn] = useState<() => void>()
  const signInAgain = useCallback(() => new Promise<void>((settle) => setGoOn(() => settle)), [])
  const [session, setSession] = useState<Session | undefined>(() => rememberedSession(signInAgain))

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
          setGoOn(undefined)
          setSession(undefined)
        },
      },
    [session, language, queries],
  )
  if (!signedIn) return props.otherwise
  return (
    <SignedInContext value={signedIn}>
      {props.children}
      {goOn && (
        <Suspense>
          <SignInAgain
            person={signedIn.person}
            onSignOut={signedIn.signOut}
            onSignedIn={() => {
              setGoOn(undefined)
              goOn()
            }}
          />
        </Suspense>
      )}
    </SignedInContext>
  )
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
