import type { Subscription, SubscriptionChange } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

/** Every subscription of the customer, ended ones too. */
export function useSubscriptions(customerId: string) {
  return useAnswer(['customers', customerId, 'subscriptions'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/subscriptions', { params: { path: { customerId } }, signal }),
  )
}

export function useSubscription(customerId: string, subscriptionId: string) {
  return useAnswer(['customers', customerId, 'subscriptions', subscriptionId], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/subscriptions/{subscriptionId}', {
      params: { path: { customerId, subscriptionId } },
      signal,
    }),
  )
}

/** Changes a subscription: reads it, lays the change over it and writes all of it back, as the contract asks. */
export function useChangeSubscription(customerId: string, subscriptionId: string) {
  const kontor = useKontor()
  const queries = useQueryClient()
  const at = { params: { path: { customerId, subscriptionId } } }
  return useMutation<Subscription | undefined, unknown, SubscriptionChange>({
    async mutationFn(change) {
      const current = await kontor.get('/v1/customers/{customerId}/subscriptions/{subscriptionId}', at)
      return kontor.patch('/v1/customers/{customerId}/subscriptions/{subscriptionId}', {
        ...at,
        body: { ...(current as SubscriptionChange), ...change },
      })
    },
    // What may be sold under a promotion depends on what is held.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['customers', customerId] }),
  })
}
