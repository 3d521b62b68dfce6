/** A subscription with valid defaults, for tests. */
import { itemKey } from '../catalog/index.ts'
import { decimal } from '../money.ts'
import { newSubscription, type Sale } from './sell.ts'
import type { SoldItem, Subscription } from './subscription.ts'
import { windowRule } from './windows.ts'

const anItem = (wish: Partial<SoldItem> = {}): SoldItem => ({
  kind: 'new-commerce',
  id: 'CFQ7KTC00010:0001:AVAILABILITY',
  key: itemKey('CFQ7KTC00010:0001'),
  segment: 'commercial',
  title: 'Suite',
  productTitle: 'Suite',
  productId: 'CFQ7KTC00010',
  skuId: '0001',
  availabilityId: 'AVAILABILITY',
  publisherName: 'Microsoft Corporation',
  isMicrosoftProduct: true,
  billing: 'license',
  unitType: 'Licenses',
  isTrial: false,
  isAddOn: false,
  ...wish,
})

/** Ten seats for a year, paid monthly, bought on 1 October 2021 at nine; windows of 168 hours. */
export function aSubscription({
  item,
  sale,
  ...wish
}: Partial<Omit<Subscription, 'item'>> & {
  item?: Partial<SoldItem>
  sale?: Partial<Sale>
} = {}): Subscription {
  const sold = anItem(item)
  const term = sale?.term ?? { duration: 'P1Y', billingCycle: 'monthly' as const }
  return {
    ...newSubscription({
      id: '5d1c0c0e-7a3b-4f57-9b1e-20c4a1f0a001',
      customerId: '7d54e984-62aa-55ef-b4e0-3085d802c68c',
      partnerId: 'c111b8cc-0317-5db0-85a0-94b74f179b42',
      orderId: '7be20f4410aa',
      orderLine: 0,
      item: sold,
      quantity: 10,
      price: { currency: 'EUR', unitPrice: decimal('9.30'), discount: decimal(0) },
      term,
      at: new Date('2021-10-01T09:00:00Z'),
      rule: windowRule(sold, { billingCycle: term.billingCycle, licenceHours: 168 }),
      ...sale,
    }),
    ...wish,
  }
}

/** The same at the price of a promotion that takes 15 % off. */
export const aPromotedSubscription = (wish: Parameters<typeof aSubscription>[0] = {}): Subscription =>
  aSubscription({
    ...wish,
    sale: {
      price: {
        currency: 'EUR',
        unitPrice: decimal('9.30'),
        discount: decimal('0.15'),
        promotionId: 'PROMO:0001:A',
      },
      ...wish.sale,
    },
  })
