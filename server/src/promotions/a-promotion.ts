/** Builders for tests: valid values, of which a test states only what it is about. */

import { itemKey } from '../catalog/index.ts'
import { decimal } from '../money.ts'
import { customerHistory } from './customer-history.ts'
import type { LineIntent, VisiblePromotions } from './line-promotion.ts'
import { type Constraints, type Holding, type Promotion, promotionKey, type Term } from './promotion.ts'
import type { PromotionDocument } from './promotion-document.ts'
import { Promotions } from './promotions.ts'

export const yearly: Term = { duration: 'P1Y', billingCycle: 'Monthly' }
export const monthly: Term = { duration: 'P1M', billingCycle: 'Monthly' }
export const suite = 'CFQ7SUITE001:0001'

type Sketch = Partial<Omit<Promotion, 'constraints' | 'requiredProducts' | 'key'>> & {
  constraints?: Partial<Constraints>
  /** Discount of each product and term. */
  covers?: readonly { product?: string; term?: Term; discount?: string; regularProductId?: string }[]
}

/** In force through 2021-10 to 2022-06, 15 % off `suite` yearly, everywhere, commercial, no constraints. */
export function aPromotion({ constraints, covers = [{ term: yearly }], ...given }: Sketch = {}): Promotion {
  const id = given.id ?? 'KPRM00000001:0001:KPRMAV000001'
  return {
    id,
    key: promotionKey(id),
    name: 'Spring 15',
    description: '15 % off',
    startDate: new Date('2021-10-01T00:00:00Z'),
    endDate: new Date('2022-06-30T23:59:59Z'),
    isAutoApplicable: true,
    segments: ['commercial'],
    requiredProducts: covers.map(({ product = suite, discount = '0.15', ...rest }) => {
      const [productId = product, skuId] = product.split(':')
      return {
        productId,
        ...(skuId && { skuId }),
        item: itemKey(product),
        discount: decimal(discount),
        ...rest,
      }
    }),
    constraints: { isFirstPurchaseOnly: false, requiredOwnership: [], ...constraints },
    flights: [],
    isNewCommerceLicence: true,
    isDiscountInPrice: false,
    isWithdrawn: false,
    ...given,
  }
}

/** The same as written in a file, with nothing left to chance. */
export const aDocument = (given: Partial<PromotionDocument> = {}): PromotionDocument => ({
  id: 'KPRM00000001:0001:KPRMAV000001',
  name: 'Spring 15',
  description: '15 % off',
  startDate: '2021-09-01T00:00:00Z',
  endDate: '2022-06-30T23:59:59Z',
  properties: { isAutoApplicable: true },
  requiredProducts: [
    {
      productId: 'CFQ7SUITE001',
      skuId: '0001',
      term: yearly,
      pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.15' }],
    },
  ],
  ...given,
})

export const aLine = (given: Partial<Omit<LineIntent, 'item'>> & { item?: string } = {}): LineIntent => ({
  quantity: 10,
  term: yearly,
  market: 'SE',
  segment: 'commercial',
  ...given,
  item: itemKey(given.item ?? suite),
})

export const aHolding = ({
  item,
  ...given
}: Partial<Omit<Holding, 'item'>> & { item?: string } = {}): Holding => ({
  quantity: 1,
  startedAt: new Date('2020-01-01T00:00:00Z'),
  ...given,
  item: itemKey(item ?? suite),
})

/** A history in plain words: seats used and redemptions of the default promotion, and holdings. */
export const aHistory = ({
  promotion = aPromotion(),
  item = suite,
  seats = 0,
  redemptions = 0,
  holdings = [],
}: {
  promotion?: Promotion
  item?: string
  seats?: number
  redemptions?: number
  holdings?: readonly Holding[]
} = {}) =>
  customerHistory({
    seatsUsed: [{ promotion: promotion.key, item: itemKey(item), seats }],
    redemptions: [{ promotion: promotion.key, count: redemptions }],
    holdings,
  })

/** What somebody sees who sees all of these. */
export const visible = (...promotions: Promotion[]): VisiblePromotions =>
  new Promotions(promotions).seenBy({
    seesNewCommerce: true,
    flights: promotions.flatMap(({ flights }) => flights),
  })

export const midOctober = new Date('2021-10-15T12:00:00Z')
