import type { Agreement, Answer, NewAgreement } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

type AgreementDocument = Answer<'/v1/agreementtemplates/{templateId}/document', 'get'>

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

/** Whether the customer signed the Customer Agreement with the publisher itself; then no confirmation is needed. */
export function useDirectSigned(customerId: string) {
  return useAnswer(['customers', customerId, 'direct-signed'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus', {
      params: { path: { customerId } },
      signal,
    }),
  )
}

const minute = 60_000

/**
 * The agreement's text in each language its country has it in, English first. The links die after five minutes: they are
 * asked for again before.
 */
export function useAgreementDocuments(templateId: string, country: string, cultures: readonly string[]) {
  return useAnswer<AgreementDocument[]>(
    ['agreement-documents', templateId, country],
    async (kontor, signal) => {
      const answers = await Promise.all(
        ['en-US', ...cultures].map((language) =>
          kontor.get('/v1/agreementtemplates/{templateId}/document', {
            params: { path: { templateId }, query: { country, language } },
            signal,
          }),
        ),
      )
      return [...new Map(answers.map((document) => [document.language, document])).values()]
    },
    { enabled: templateId !== '' && country !== '', staleTime: 3 * minute, refetchInterval: 4 * minute },
  )
}
