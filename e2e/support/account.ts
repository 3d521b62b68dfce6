import { randomUUID } from 'node:crypto'
import type { Customer } from '@kontor/client'
import { moveClock, type Seller } from './world.ts'

/** The last day before screening, when a customer of any country was created without number and phone. */
export const beforeScreening = '2020-11-16T09:00:00Z'

/** An Armenian customer from before screening, in a world whose clock has since gone past the first day of it. */
export async function aCustomerFromBefore(seller: Seller, companyName = 'Sevan Textile'): Promise<Customer> {
  const customer = await seller.kontor.post('/v1/customers', {
    body: {
      companyProfile: { domain: `s${randomUUID().replaceAll('-', '').slice(0, 20)}.onmicrosoft.com` },
      billingProfile: {
        email: 'office@sevan.example',
        culture: 'hy-AM',
        language: 'hy',
        companyName,
        defaultAddress: {
          firstName: 'Ani',
          lastName: 'Petrosyan',
          addressLine1: 'Abovyan 4',
          city: 'Yerevan',
          postalCode: '0010',
          country: 'AM',
        },
      },
    },
  })
  await moveClock(seller, '2020-11-18T09:00:00Z')
  return customer
}

/** A licence per user of the seed. */
const e3 = { productId: 'CFQ7KTC00010', skuId: '0001' }

/** A running subscription of so many seats; answers the licence it brings. */
export async function aSubscription(
  { kontor }: Seller,
  customerId: string,
  quantity: number,
): Promise<string> {
  const path = { customerId }
  const { productId, skuId } = e3
  const offered = await kontor.get(
    '/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities',
    { params: { path: { ...path, productId, skuId }, query: { targetSegment: 'commercial' } } },
  )
  const cart = await kontor.post('/v1/customers/{customerId}/carts', {
    params: { path },
    body: {
      lineItems: [
        {
          id: 0,
          catalogItemId: `${productId}:${skuId}:${offered.items[0]!.id}`,
          quantity,
          termDuration: 'P1Y',
          billingCycle: 'annual',
        },
      ],
    },
  })
  await kontor.post('/v1/customers/{customerId}/carts/{cartId}/checkout', {
    params: { path: { customerId, cartId: cart.id } },
    body: {},
  })
  const { items } = await kontor.get('/v1/customers/{customerId}/subscribedskus', { params: { path } })
  return items[0]!.productSku.id
}

/** A user of the customer, who is in Sweden unless said otherwise. */
export async function aUser(
  { kontor }: Seller,
  customerId: string,
  displayName: string,
  usageLocation: string | null = 'SE',
) {
  const { companyProfile } = await kontor.get('/v1/customers/{customerId}', {
    params: { path: { customerId } },
  })
  return kontor.post('/v1/customers/{customerId}/users', {
    params: { path: { customerId } },
    body: {
      displayName,
      userPrincipalName: `u${randomUUID().slice(0, 8)}@${companyProfile.domain}`,
      ...(usageLocation && { usageLocation }),
    },
  })
}
