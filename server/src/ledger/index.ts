/** What other rooms may call. */
export type { BillingProvider, Charge, ChargeSubject, ChargeType, NewCharge, PricedSeats } from './charge.ts'
export { type ChargeCycle, cycleAt, nextCycleStart, type Term, termEnd } from './charge-cycle.ts'
export { cycleCharges, fullRefund, partialRefund, seatChangeCharges } from './event-charges.ts'
export { effectiveUnitPrice, proration, subtotal } from './proration.ts'
export { type ChargeTable, chargeInsertion, chargesOfSubscription, toCharge } from './store.ts'
export { termTotal } from './term-total.ts'
