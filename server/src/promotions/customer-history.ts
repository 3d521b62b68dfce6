/** What a customer has had, as a value: built from what the store read, and carried on from line to line of a cart. */
import type { CustomerHistory, Holding, ItemKey, PromotionKey } from './promotion.ts'

export interface SeatsUsed {
  promotion: PromotionKey
  item: ItemKey
  seats: number
}

export interface Redemptions {
  promotion: PromotionKey
  count: number
}

/** The history that these facts make up. */
export function customerHistory(facts: {
  seatsUsed?: readonly SeatsUsed[]
  redemptions?: readonly Redemptions[]
  holdings?: readonly Holding[]
}): CustomerHistory {
  const seats = new Map(facts.seatsUsed?.map(({ promotion, item, seats }) => [`${promotion} ${item}`, seats]))
  const redemptions = new Map(facts.redemptions?.map(({ promotion, count }) => [promotion, count]))
  const holdings = Map.groupBy(facts.holdings ?? [], ({ item }) => item)
  return {
    seatsUsed: (promotion, item) => seats.get(`${promotion} ${item}`) ?? 0,
    redemptions: (promotion) => redemptions.get(promotion) ?? 0,
    holdings: (item) => holdings.get(item) ?? [],
  }
}

/** A customer who never had anything. */
export const noHistory: CustomerHistory = customerHistory({})

/** The history once a purchase has happened: what the next line of the same cart is decided on. */
export function afterPurchase(
  history: CustomerHistory,
  purchase: { item: ItemKey; quantity: number; at: Date; promotion?: PromotionKey },
): CustomerHistory {
  const isThis = (promotion: PromotionKey, item: ItemKey = purchase.item) =>
    promotion === purchase.promotion && item === purchase.item
  const bought: Holding = { item: purchase.item, quantity: purchase.quantity, startedAt: purchase.at }
  return {
    seatsUsed: (promotion, item) =>
      history.seatsUsed(promotion, item) + (isThis(promotion, item) ? purchase.quantity : 0),
    redemptions: (promotion) => history.redemptions(promotion) + (isThis(promotion) ? 1 : 0),
    holdings: (item) =>
      item === purchase.item ? [...history.holdings(item), bought] : history.holdings(item),
  }
}
