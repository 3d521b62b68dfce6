import { type Segment, segments } from '../catalogue/storefront.ts'
import { readMonth } from './dates.ts'

/** What the address of the promotion pages remembers. */
export interface PromotionSearch {
  country?: string
  segment?: Segment
  /** The customer a promotion is looked at for. */
  customer?: string
}

export function promotionSearch({ country, segment, customer }: Record<string, unknown>): PromotionSearch {
  const known = segments.find((one) => one === segment)
  return {
    ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) && { country }),
    ...(known && { segment: known }),
    ...(typeof customer === 'string' && customer !== '' && { customer }),
  }
}

/** Of the readiness list: the month, as `2021-10`. */
export interface ReadinessSearch extends PromotionSearch {
  month?: string
}

export function readinessSearch(query: Record<string, unknown>): ReadinessSearch {
  const { month } = query
  return { ...promotionSearch(query), ...(typeof month === 'string' && readMonth(month) && { month }) }
}
