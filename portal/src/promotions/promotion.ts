import type { Promotion, PromotionTerm } from '@kontor/client'
import { type AnyTerm, isSameTerm } from '../display/terms.ts'

/** The names an item goes by: the first two parts of a catalogue id, or an offer's id. */
export interface ItemName {
  productId: string
  skuId?: string | undefined
}

/** `product:sku:availability`, or the id of a legacy offer. */
export function itemNameOf(catalogItemId: string): ItemName {
  const [productId = '', skuId] = catalogItemId.split(':')
  return { productId, skuId }
}

const sameText = (one: string | undefined, other: string | undefined) =>
  (one ?? '').toLowerCase() === (other ?? '').toLowerCase()

/** The entries of a promotion that are about an item. */
export function entriesFor(promotion: Promotion, item: ItemName) {
  return promotion.requiredProducts.filter(
    ({ productId, skuId }) => sameText(productId, item.productId) && sameText(skuId, item.skuId),
  )
}

/** Those that name the item. */
export function promotionsFor(promotions: readonly Promotion[], item: ItemName): Promotion[] {
  return promotions.filter((promotion) => entriesFor(promotion, item).length > 0)
}

/** Whether the platform takes the discount off by itself: not where the price has it already, nor where it must be asked for. */
export const isTakenOff = ({ properties }: Promotion): boolean =>
  properties?.isAutoApplicable !== false && properties?.isDiscountInPrice !== true

/** The discount as a fraction: on one term if it is given, else the deepest. `undefined` if the term has none. */
export function discountOf(
  promotion: Promotion,
  options: { item?: ItemName; term?: AnyTerm } = {},
): number | undefined {
  const entries = options.item ? entriesFor(promotion, options.item) : promotion.requiredProducts
  const { term } = options
  const discounts = entries
    .filter((entry) => !term || !entry.term || isSameTerm(entry.term, term))
    .flatMap(({ pricingPolicies }) => pricingPolicies)
    .filter(({ policyType }) => policyType === 'PercentDiscount')
    .map(({ value }) => Number(value))
  return discounts.length === 0 ? undefined : Math.max(...discounts)
}

/** The terms a promotion covers for an item, each once. */
export function termsOf(promotion: Promotion, item?: ItemName): PromotionTerm[] {
  const entries = item ? entriesFor(promotion, item) : promotion.requiredProducts
  const terms = entries.flatMap(({ term }) => (term ? [term] : []))
  return terms.filter((term, index) => terms.findIndex((other) => isSameTerm(other, term)) === index)
}

/** Whether two promotion ids name the same promotion: the third part may change. */
export function isSamePromotion(one: string | undefined, other: string | undefined): boolean {
  const key = (id: string | undefined) => id?.toLowerCase().split(':').slice(0, 2).join(':')
  return one !== undefined && key(one) === key(other)
}
