import { type Cart, type CheckoutResult, KontorFault } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useKontor } from '../session/session-context.tsx'
import { forgetCart, useReadAgain, useUpdateCart } from './current-cart.ts'

/** The fault of a checkout whose prices or promotions are no longer those that were shown. */
const pricesChanged = 800009

/**
 * Buys the cart at the prices that are on the screen. If they are no longer right nothing is bought, and the re-priced
 * cart takes the old one's place. `onBought` is told when at least one order was placed. Pressing again after a lost answer never buys twice.
 */
export function useCheckout(customerId: string, cart: Cart, onBought: (result: CheckoutResult) => void) {
  const kontor = useKontor()
  const queries = useQueryClient()
  const reprice = useUpdateCart(customerId, cart.id)
  const readAgain = useReadAgain(customerId, cart.id)
  const requestId = useRef(crypto.randomUUID())
  return useMutation<CheckoutResult, unknown>({
    mutationFn: () =>
      kontor.post('/v1/customers/{customerId}/carts/{cartId}/checkout', {
        params: { path: { customerId, cartId: cart.id } },
        headers: { 'MS-RequestId': requestId.current },
        body: {
          // An empty promotion says that none was shown: one that turned up since is a difference, too.
          expected: cart.lineItems.map(({ id = 0, pricing, promotionId = '' }) => ({
            id,
            promotionId,
            ...(pricing?.price !== undefined && { unitPrice: pricing.price }),
          })),
        },
      }),
    onSuccess(result) {
      if (result.orders.length === 0) return
      // Away first: what is about to be forgotten is still on the page.
      onBought(result)
      forgetCart(customerId)
      void queries.invalidateQueries({ queryKey: ['customers', customerId] })
    },
    async onError(fault) {
      const wasAnswered = fault instanceof KontorFault && fault.status > 0
      readAgain(fault)
      if (wasAnswered) requestId.current = crypto.randomUUID()
      // The refusal wrote nothing: the stored cart still has the old prices until it is reviewed again.
      if (repricedCart(fault)) await reprice.mutateAsync(cart.lineItems)
    },
  })
}

/** The cart at its new prices, if that is why a checkout was refused. */
export function repricedCart(fault: unknown): Cart | undefined {
  if (!(fault instanceof KontorFault) || fault.code !== pricesChanged) return undefined
  return fault.data.find(
    (detail): detail is Cart => typeof detail === 'object' && detail !== null && 'lineItems' in detail,
  )
}
