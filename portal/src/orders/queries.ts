import { useAnswer } from '../session/session-context.tsx'

/** Every order of the customer with its prices. */
export function useOrders(customerId: string) {
  return useAnswer(['customers', customerId, 'orders'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/orders', {
      params: { path: { customerId }, query: { include_price: true } },
      signal,
    }),
  )
}

/** One order as it was sold. */
export function useOrder(customerId: string, orderId: string) {
  return useAnswer(['customers', customerId, 'orders', orderId], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/orders/{orderId}', {
      params: { path: { customerId, orderId }, query: { include_price: true } },
      signal,
    }),
  )
}
