import { type Held, ownChannel } from '../promotions/index.ts'
import type { Subscription } from './subscription.ts'

/** What a subscription stands for in everything that its customer holds. */
export const heldAs = ({ id, customerId, item, quantity, createdAt }: Subscription): Held => ({
  customerId,
  item: item.key,
  sourceId: id,
  channel: ownChannel,
  quantity,
  startedAt: createdAt,
})
