/** Whether a cart is still what its buyer was shown (decision 29). Pure. */
import { decimal } from '../money.ts'
import { isPromotionShown } from '../promotions/index.ts'
import type { CartLine } from './cart.ts'
import type { ExpectedLine } from './wire.ts'

/**
 * The numbers of the expected lines that differ: in price, in promotion, or because they are not there or cannot be bought any
 * more. A buyer who names a promotion and no price was shown the discount of the cart's last review, and expects that.
 */
export const differingLines = (
  expected: readonly ExpectedLine[],
  { shown, now }: { shown: readonly CartLine[]; now: readonly CartLine[] },
): number[] =>
  expected
    .filter((one) => differs(one, { shown: lineOf(one, shown), now: lineOf(one, now) }))
    .map(({ id }) => id)

const lineOf = ({ id }: ExpectedLine, lines: readonly CartLine[]): CartLine | undefined =>
  lines.find(({ asked }) => asked.number === id)

function differs(
  { unitPrice, promotionId }: ExpectedLine,
  { shown, now }: { shown?: CartLine; now?: CartLine },
): boolean {
  if (!now?.price) return true
  if (promotionId !== undefined && !isPromotionShown(promotionId, now.promotionId)) return true
  const { price, unitPrice: listed, discount } = now.price
  if (unitPrice === undefined) return promotionId !== undefined && !shown?.price?.discount.eq(discount)
  const perCycle = listed.times(decimal(1).minus(discount))
  return !price.eq(unitPrice) && !perCycle.eq(unitPrice)
}
