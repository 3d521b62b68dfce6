import type { Answer, Question } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../../session/session-context.tsx'
import type { OperatorsCustomer, ValidationStatus } from '../customers.ts'
import type { Environment } from '../environments.ts'
import type { VettingStatus } from './review-search.ts'

/** A qualification that was asked for, with the customer it is about. */
export type Review = Answer<'/operator/v1/qualifications', 'get'>[number]
export type StandingChange = Answer<
  '/operator/v1/customers/{customerId}/standing-changes',
  'get'
>['items'][number]
export type Decision = Question<'/operator/v1/customers/{customerId}/qualifications/{qualification}', 'put'>

/** What is in review in an environment, or was decided in one way; the oldest first. */
export function useReviews(environment: Environment, vettingStatus: VettingStatus) {
  return useAnswer<Review[]>(['operator', 'reviews', environment.id, vettingStatus], (kontor, signal) =>
    kontor.get('/operator/v1/qualifications', {
      params: { query: { environment: environment.id, vettingStatus } },
      signal,
    }),
  )
}

export function useOperatorsCustomer(customerId: string) {
  return useAnswer<OperatorsCustomer>(['operator', 'customers', 'one', customerId], (kontor, signal) =>
    kontor.get('/operator/v1/customers/{customerId}', { params: { path: { customerId } }, signal }),
  )
}

/** How a customer's status and qualifications changed, the latest first. */
export function useStandingChanges(customerId: string) {
  return useAnswer<StandingChange[]>(
    ['operator', 'customers', 'changes', customerId],
    async (kontor, signal) =>
      (
        await kontor.get('/operator/v1/customers/{customerId}/standing-changes', {
          params: { path: { customerId } },
          signal,
        })
      ).items,
  )
}

/** What the reviews and the customers show is no longer so. */
function useStale() {
  const queries = useQueryClient()
  return () => {
    for (const what of ['reviews', 'customers'])
      void queries.invalidateQueries({ queryKey: ['operator', what] })
  }
}

/** Approves, denies or revokes a qualification. */
export function useDecide() {
  const kontor = useKontor()
  const onSuccess = useStale()
  return useMutation<unknown, unknown, { customerId: string; qualification: string; decision: Decision }>({
    mutationFn: ({ customerId, qualification, decision }) =>
      kontor.put('/operator/v1/customers/{customerId}/qualifications/{qualification}', {
        params: { path: { customerId, qualification } },
        body: decision,
      }),
    onSuccess,
  })
}

/** Records the outcome of an account's screening. */
export function useSetValidationStatus(customerId: string) {
  const kontor = useKontor()
  const onSuccess = useStale()
  return useMutation<unknown, unknown, ValidationStatus>({
    mutationFn: (status) =>
      kontor.put('/operator/v1/customers/{customerId}/validationStatus', {
        params: { path: { customerId } },
        body: { status },
      }),
    onSuccess,
  })
}
