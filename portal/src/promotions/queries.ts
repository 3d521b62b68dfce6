import { type Collection, KontorFault, type Promotion } from '@kontor/client'
import { useAnswer } from '../session/session-context.tsx'

const fiveMinutes = 300_000

/** The promotions in force in a market and segment; none for people who may not see promotions. */
export function usePromotions(country: string, segment: string) {
  return useAnswer<Collection<Promotion>>(
    ['promotions', country, segment],
    async (kontor, signal) => {
      try {
        return await kontor.get('/v1/productpromotions', {
          params: { query: { country, segment } },
          signal,
        })
      } catch (error) {
        if (error instanceof KontorFault && error.status === 403) return { totalCount: 0, items: [] }
        throw error
      }
    },
    { enabled: country !== '', staleTime: fiveMinutes },
  )
}

/** One promotion, in force or not: what an order or a subscription was sold under. */
export function usePromotion(promotionId: string | undefined, country: string | undefined) {
  return useAnswer(
    ['promotions', 'one', promotionId, country],
    (kontor, signal) =>
      kontor.get('/v1/productpromotions/{promotionId}', {
        params: { path: { promotionId: promotionId ?? '' }, query: { country: country ?? '' } },
        signal,
      }),
    { enabled: Boolean(promotionId && country), staleTime: fiveMinutes },
  )
}
