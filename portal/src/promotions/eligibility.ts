import type { Eligibility } from '@kontor/client'
import { keepPreviousData } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { cycleOf } from '../display/terms.ts'
import { useAnswer } from '../session/session-context.tsx'
import type { Purchase } from './remedies.ts'

/**
 * What the platform would say about every promotion of the item, for exactly this purchase. Asks again while the person
 * changes it, keeping the last verdict until the new one is there.
 */
export function useEligibilities(customerId: string | undefined, catalogItemId: string, purchase: Purchase) {
  const { quantity, termDuration, billingCycle } = useDeferredValue(purchase)
  return useAnswer<Eligibility[]>(
    ['customers', customerId, 'eligibilities', catalogItemId, quantity, termDuration, billingCycle],
    async (kontor, signal) => {
      const answer = await kontor.post('/v1/customers/{customerId}/promotionEligibilities', {
        params: { path: { customerId: customerId ?? '' } },
        body: {
          items: [
            {
              id: 0,
              catalogItemId,
              quantity,
              termDuration: termDuration ?? '',
              billingCycle: cycleOf(billingCycle),
            },
          ],
        },
        signal,
      })
      return answer.items[0]?.eligibilities ?? []
    },
    {
      enabled: customerId !== undefined && quantity > 0 && Boolean(termDuration),
      placeholderData: keepPreviousData as never,
    },
  )
}
