/** What other rooms may call. */
export { createOrder } from './create-order.ts'
export { faultOfLines, lineFault, orderFaults } from './faults.ts'
export { type LinePrice, linePrice } from './line-price.ts'
export { openCommitments } from './open-commitments.ts'
export type { Order, OrderLine } from './order.ts'
export { orderGroups } from './order-group.ts'
export { type Placement, placeOrder } from './place-order.ts'
export type { LineRefusal, PurchaseLine, ReviewedLine } from './purchase-line.ts'
export { reviewLines } from './review-lines.ts'
export { orderRoutes } from './routes.ts'
export { findOrder, listOrders } from './store.ts'
export {
  BillingCycleWire,
  fromWireRenewsTo,
  linesMax,
  OrderWire,
  orderPath,
  PricingWire,
  QuantityWire,
  RenewsToWire,
  toWireOrder,
  toWirePricing,
} from './wire.ts'
