import { type Answer, type Kontor, KontorFault, type PromotionPage } from '@kontor/client'
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

export type Readiness = Answer<'/v1/productpromotions/readiness', 'get'>
/** A promotion on the readiness list of a month, and what is different about it in that month. */
export type ReadinessEntry = Readiness['items'][number]
export type Stage = ReadinessEntry['stage']

/** In the order of the list. */
export const stages = ['current', 'coming', 'withdrawn'] as const satisfies readonly Stage[]

/** Which readiness list: of a market, a price list and a month as `2021-10`. */
interface ReadinessPlace {
  country: string
  segment: Segment
  month: string
}

/** What to prepare for in a month. */
export function useReadiness({ country, segment, month }: ReadinessPlace) {
  return useAnswer<Readiness>(
    ['promotions', 'readiness', country, segment, month],
    (kontor, signal) =>
      kontor.get('/v1/productpromotions/readiness', {
        params: { query: { country, segment, month } },
        signal,
      }),
    { enabled: country !== '' && month !== '', staleTime: fiveMinutes },
  )
}

/** The readiness list as the server's sheet: CSV with a row per product and term. */
export async function readinessSheet(kontor: Kontor, { country, segment, month }: ReadinessPlace) {
  const sheet = await kontor.get('/v1/productpromotions/readiness', {
    params: { query: { country, segment, month, format: 'csv' } },
    parseAs: 'text',
  })
  return sheet as unknown as string
}
