import { type Kontor, KontorFault, type Qualification } from '@kontor/client'
import { useQueries } from '@tanstack/react-query'
import type { RecentCustomer } from '../customers/recent-customers.ts'
import { useKontor } from '../session/session-context.tsx'
import { usePreferences } from '../shell/preferences.tsx'
import type { Standing } from './attention.ts'

/** How a few customers stand, one question for each; `undefined` for those not known yet, or not readable. */
export function useStandings(customers: readonly RecentCustomer[]): (Standing | undefined)[] {
  const kontor = useKontor()
  const { language } = usePreferences()
  return useQueries({
    queries: customers.map(({ id }) => ({
      queryKey: ['customers', id, 'standing', language],
      queryFn: ({ signal }: { signal: AbortSignal }) => standingOf(kontor, id, signal),
      staleTime: 60_000,
      retry: false,
    })),
  }).map(({ data }) => data)
}

async function standingOf(kontor: Kontor, customerId: string, signal: AbortSignal): Promise<Standing> {
  const at = { params: { path: { customerId } }, signal }
  const [subscriptions, hasAgreement, qualifications] = await Promise.all([
    kontor.get('/v1/customers/{customerId}/subscriptions', at),
    isAgreed(kontor, customerId, signal),
    qualificationsOf(kontor, customerId, signal),
  ])
  return { subscriptions: subscriptions.items, hasAgreement, qualifications }
}

/** Confirmed by any partner, or signed with the publisher itself. */
async function isAgreed(kontor: Kontor, customerId: string, signal: AbortSignal): Promise<boolean> {
  const path = { customerId }
  const { items } = await kontor.get('/v1/customers/{customerId}/agreements', {
    params: { path, query: { agreementType: '*' } },
    signal,
  })
  if (items.length > 0) return true
  const direct = await kontor.get('/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus', {
    params: { path },
    signal,
  })
  return direct.isSigned
}

/** None before the call is served: nothing was vetted then. */
async function qualificationsOf(
  kontor: Kontor,
  customerId: string,
  signal: AbortSignal,
): Promise<Qualification[]> {
  try {
    return await kontor.get('/v1/customers/{customerId}/qualifications', {
      params: { path: { customerId } },
      signal,
    })
  } catch (error) {
    if (error instanceof KontorFault && error.status < 500) return []
    throw error
  }
}
