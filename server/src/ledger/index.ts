/** What other rooms may call. */
export type { BillingProvider, ChargeSubject, NewCharge, PricedSeats } from './charge.ts'
export { type ChargeCycle, cycleAt, nextCycleStart, type Term, termEnd } from './charge-cycle.ts'
export { cycleCharges, fullRefund, partialRefund, seatChangeCharges } from './event-charges.ts'
export { proration, subtotal } from './proration.ts'
export { chargeInsertion, chargesOfSubscription } from './store.ts'
export { termTotal } from './term-total.ts'
