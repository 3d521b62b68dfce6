/** What a whole term will be charged per unit: the sum of its cycles, each rounded as it will be. */
import { type BillingCycle, paymentsPerTerm } from '../catalog/index.ts'
import { type Decimal, zero } from '../money.ts'
import { cycleAt, isWhole, nextCycleStart, type Term } from './charge-cycle.ts'
import { effectiveUnitPrice, type Proration, proration, subtotal } from './proration.ts'

export interface TermTotal {
  /** Exact, before the rounding of each line. */
  prorated: Decimal
  /** To the minor unit: times the quantity it is exactly what the ledger's lines of the term add up to. */
  charged: Decimal
}

/** `discountedPrice` is one unit's for one cycle, after the promotion. A term without end counts one cycle. */
export function termTotal(
  term: Term,
  billingCycle: BillingCycle,
  discountedPrice: Decimal,
  currency: string,
): TermTotal {
  const parts = cutCycle(term, billingCycle)
  const cut = parts.cut ? effectiveUnitPrice(discountedPrice, parts.cut) : zero
  return {
    prorated: discountedPrice.times(parts.wholeCycles).plus(cut),
    charged: subtotal(discountedPrice, 1, currency)
      .times(parts.wholeCycles)
      .plus(subtotal(cut, 1, currency)),
  }
}

/** How many cycles of a term are charged whole, and the part of the last one if an end date cuts it. */
function cutCycle(term: Term, billingCycle: BillingCycle): { wholeCycles: number; cut?: Proration } {
  if (!term.end) return { wholeCycles: 1 }
  if (isWhole(term)) return { wholeCycles: paymentsPerTerm({ duration: term.duration!, billingCycle }) }
  let cycle = cycleAt(term, billingCycle, term.start)
  for (let wholeCycles = 1; ; wholeCycles++) {
    if (cycle.isCut) return { wholeCycles: wholeCycles - 1, cut: proration(cycle, cycle.start) }
    const next = nextCycleStart(term, cycle)
    if (!next) return { wholeCycles }
    cycle = cycleAt(term, billingCycle, next)
  }
}
