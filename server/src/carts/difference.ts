/** Whether a cart is still what its buyer was shown (decision 29). Pure. */
import { decimal } from '../money.ts'
import { promotionKey } from '../promotions/index.ts'
import type { CartLine } from './cart.ts'
import type { ExpectedLine } from './wire.ts'

/** The numbers of the lines that differ: in price, in promotion, or because they are not there or cannot be bought any more. */
export const differingLines = (expected: readonly ExpectedLine[], lines: readonly CartLine[]): number[] =>
  expected
    .filter((one) =>
      differs(
        one,
        lines.find(({ asked }) => asked.number === one.id),
      ),
    )
    .map(({ id }) => id)

function differs({ unitPrice, promotionId }: ExpectedLine, line: CartLine | undefined): boolean {
  if (!line?.price) return true
  if (promotionId !== undefined && !isSamePromotion(promotionId, line.promotionId)) return true
  if (unitPrice === undefined) return false
  const { price, unitPrice: listed, discount } = line.price
  const perCycle = listed.times(decimal(1).minus(discount))
  return !price.eq(unitPrice) && !perCycle.eq(unitPrice)
}

const isSamePromotion = (a: string, b: string | undefined): boolean =>
  b === undefined ? a === '' : promotionKey(a) === promotionKey(b)
