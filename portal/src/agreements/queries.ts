import type { Agreement, NewAgreement } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

/** Every confirmation of every agreement, by any partner. */
export function useAgreements(customerId: string) {
  return useAnswer(['customers', customerId, 'agreements'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/agreements', {
      params: { path: { customerId }, query: { agreementType: '*' } },
      signal,
    }),
  )
}

/** The agreements a customer can accept. */
export function useAgreementTemplates() {
  return useAnswer(
    ['agreements'],
    (kontor, signal) => kontor.get('/v1/agreements', { params: { query: { agreementType: '*' } }, signal }),
    { staleTime: 300_000 },
  )
}

/** Records that somebody at the customer accepted an agreement. */
export function useConfirmAgreement(customerId: string) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<Agreement, unknown, NewAgreement>({
    mutationFn: (confirmation) =>
      kontor.post('/v1/customers/{customerId}/agreements', {
        params: { path: { customerId } },
        body: confirmation,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['customers', customerId, 'agreements'] }),
  })
}
