import { KontorFault } from '@kontor/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

/** The partner's indirect resellers; none for a partner that is no provider. */
export function useResellers() {
  return useAnswer(
    ['relationships', 'resellers'],
    (kontor, signal) =>
      kontor.get('/v1/relationships', {
        params: { query: { relationship_type: 'is_indirect_cloud_solution_provider_of' } },
        signal,
      }),
    { staleTime: 300_000 },
  )
}

/** The indirect provider a reseller sells through; none for others. */
export function useProviders() {
  return useAnswer(
    ['relationships', 'providers'],
    (kontor, signal) =>
      kontor.get('/v1/relationships', {
        params: { query: { relationship_type: 'is_indirect_reseller_of' } },
        signal,
      }),
    { staleTime: 300_000 },
  )
}

/** The indirect resellers tied to a customer. */
export function useCustomerResellers(customerId: string) {
  return useAnswer(['customers', customerId, 'relationships'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/relationships', { params: { path: { customerId } }, signal }),
  )
}

/** Names a reseller by either of its ids. */
export type ResellerName = { mpnId: string } | { tenantId: string }

/** What the platform says of a reseller's partner agreement: signed, or the reason why it does not count as signed. */
export type ResellerVerdict = { isSigned: true } | { isSigned: false; fault?: KontorFault }

/** Whether a reseller has accepted the partner agreement. The contract says no by a 400, which is an answer here. */
export function useResellerVerdict(reseller: ResellerName | undefined) {
  return useAnswer<ResellerVerdict>(
    ['reseller-agreement', reseller],
    async (kontor, signal) => {
      try {
        const { isAgreementSigned } = await kontor.get('/v1/compliance/csp/agreementstatus', {
          params: { query: reseller },
          signal,
        })
        return { isSigned: isAgreementSigned }
      } catch (error) {
        if (error instanceof KontorFault && error.status === 400) return { isSigned: false, fault: error }
        throw error
      }
    },
    { enabled: reseller !== undefined, staleTime: 60_000 },
  )
}

/** A new link by which one customer can accept the partner. */
export function useNewRequest() {
  const kontor = useKontor()
  return useMutation({
    mutationFn: async () => (await kontor.get('/v1/customers/relationshiprequests')).url,
  })
}

const lookAgainMilliseconds = 5_000

/** Whether a request was accepted. While it waits, somebody may be accepting it: looked at again and again. */
export function useRequestState(url: string) {
  const kontor = useKontor()
  const token = new URL(url).pathname.split('/').at(-1) ?? ''
  return useQuery({
    queryKey: ['relationship-request', token],
    queryFn: ({ signal }) =>
      kontor.get('/sandbox/relationshiprequests/{token}/state', { params: { path: { token } }, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'accepted' ? false : lookAgainMilliseconds),
  })
}

/** Ends the partner's relationship with a customer. */
export function useEndRelationship(customerId: string) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<unknown, unknown, void>({
    mutationFn: () =>
      kontor.patch('/v1/customers/{customerId}', {
        params: { path: { customerId } },
        body: { relationshipToPartner: 'none' },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['customers', 'list'] }),
  })
}
