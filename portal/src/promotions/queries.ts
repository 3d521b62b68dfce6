import { KontorFault, type PromotionPage } from '@kontor/client'
import type { Segment } from '../catalogue/storefront.ts'
import { useAnswer } from '../session/session-context.tsx'

const fiveMinutes = 300_000
const nothing: PromotionPage = { totalCount: 0, items: [], attributes: { objectType: 'Collection' } }

/** The promotions in force in a market and segment; none for people who may not see promotions. */
export function usePromotions(country: string, segment: Segment) {
  return useAnswer<PromotionPage>(
    ['promotions', country, segment],
    async (kontor, signal) => {
      try {
        return await kontor.get('/v1/productpromotions', {
          params: { query: { country, segment } },
          signal,
        })
      } catch (error) {
        if (error instanceof KontorFault && error.status === 403) return nothing
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
