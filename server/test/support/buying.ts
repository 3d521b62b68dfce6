/** What a client does to buy: find the item for the customer, fill a cart, check out. */
import type { Ask, Reply } from './world.ts'

/** Products of the seed that scenarios speak of. */
export const sold = {
  /** 15 % off for a year, at most 2,400 seats; 2021-09-01 to 2023-09-30. */
  e3: { productId: 'CFQ7KTC00010', skuId: '0001', promotionId: 'KTCPROMO0010:0001:KTCPROMO001A' },
  /** 10 % off for a year, at most 2,400 seats; 2021-09-01 to 2022-06-30. */
  e5: { productId: 'CFQ7KTC00020', skuId: '0001', promotionId: 'KTCPROMO0020:0001:KTCPROMO002A' },
  /** 20 % off, first purchase only; 2021-09-01 to 2022-12-31. */
  businessPremium: {
    productId: 'CFQ7KTC00070',
    skuId: '0001',
    promotionId: 'KTCPROMO0030:0001:KTCPROMO003A',
  },
} as const

/** The catalogue item id a client composes for a customer (client line 45). */
export async function catalogItemId(
  ask: Ask,
  customerId: string,
  { productId, skuId }: { productId: string; skuId: string },
): Promise<string> {
  const { status, body } = await ask(
    'GET',
    `/v1/customers/${customerId}/products/${productId}/skus/${skuId}/availabilities?targetSegment=commercial`,
  )
  if (status !== 200 || !body.items.length)
    throw new Error(`no availability: ${status} ${JSON.stringify(body)}`)
  return `${productId}:${skuId}:${body.items[0].id}`
}

export interface LineWish {
  catalogItemId: string
  quantity: number
  termDuration?: string
  billingCycle?: string
  promotionId?: string
}

const toLine = (wish: LineWish, id: number) => ({ id, termDuration: 'P1Y', billingCycle: 'monthly', ...wish })

export const createCart = (ask: Ask, customerId: string, ...lines: LineWish[]): Promise<Reply> =>
  ask('POST', `/v1/customers/${customerId}/carts`, { lineItems: lines.map(toLine) })

export const checkOut = (ask: Ask, customerId: string, cartId: string): Promise<Reply> =>
  ask('POST', `/v1/customers/${customerId}/carts/${cartId}/checkout`)

/** Fills a cart and checks it out; throws unless both were accepted. */
export async function buy(ask: Ask, customerId: string, ...lines: LineWish[]): Promise<Reply> {
  const cart = await createCart(ask, customerId, ...lines)
  if (cart.status !== 201) throw new Error(`no cart: ${cart.status} ${JSON.stringify(cart.body)}`)
  const bought = await checkOut(ask, customerId, cart.body.id)
  if (bought.status !== 201) throw new Error(`not bought: ${bought.status} ${JSON.stringify(bought.body)}`)
  return bought
}
