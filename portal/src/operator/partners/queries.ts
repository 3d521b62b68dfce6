import type { Answer, Question } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../../session/session-context.tsx'
import type { Environment } from '../environments.ts'

/** A partner as the operator sees it. */
export type Partner = Answer<'/operator/v1/partners', 'get'>['items'][number]
export type NewPartner = Question<'/operator/v1/partners', 'post'>

const key = (environment: Environment | undefined) => ['operator', 'partners', environment?.id] as const

/** The partners of an environment, by name. */
export function usePartners(environment: Environment | undefined) {
  return useAnswer(
    key(environment),
    async (kontor, signal) => {
      const { items } = await kontor.get('/operator/v1/partners', {
        params: { query: { environment: environment?.id ?? '' } },
        signal,
      })
      return items.toSorted((one, other) => one.name.localeCompare(other.name))
    },
    { enabled: environment !== undefined },
  )
}

/** How a partner of the environment is called; its id while that is not known. */
export function usePartnerNames(environment: Environment): (tenantId: string) => string {
  const partners = usePartners(environment).data
  return (tenantId) => partners?.find((partner) => partner.tenantId === tenantId)?.name ?? tenantId
}

/** Puts a partner on exactly these flights. */
export function usePutFlights(environment: Environment) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<Partner, unknown, { tenantId: string; flights: string[] }>({
    mutationFn: ({ tenantId, flights }) =>
      kontor.put('/operator/v1/partners/{tenantId}/flights', {
        params: { path: { tenantId } },
        body: { flights },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: key(environment) }),
  })
}

/** Records whether a partner has accepted the partner agreement. */
export function usePutAgreement(environment: Environment) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<unknown, unknown, { tenantId: string; isAgreementSigned: boolean }>({
    mutationFn: ({ tenantId, isAgreementSigned }) =>
      kontor.put('/operator/v1/partners/{tenantId}/agreementstatus', {
        params: { path: { tenantId } },
        body: { isAgreementSigned },
      }),
    // Waited for, so that a switch never shows what was before.
    onSuccess: () => queries.invalidateQueries({ queryKey: key(environment) }),
  })
}

/** Takes a partner on, as yet without apps and people. */
export function useAddPartner(environment: Environment) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<Partner, unknown, NewPartner>({
    mutationFn: (body) =>
      kontor.post('/operator/v1/partners', { params: { query: { environment: environment.id } }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: key(environment) }),
  })
}
