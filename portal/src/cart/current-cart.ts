import { type Cart, type CartLine, KontorFault, type NewCartLine } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { cycleOf } from '../display/terms.ts'
import { isSamePromotion } from '../promotions/promotion.ts'
import { useAnswer, useKontor } from '../session/session-context.tsx'
import { usePreferences } from '../shell/preferences.tsx'

/**
 * The API has carts but no list of them: this machine remembers which one is being filled for a customer.
 * A cart that was ordered or has expired is forgotten.
 */
const keyOf = (customerId: string) => `kontor.cart.${customerId}`
const changed = new EventTarget()

function remember(customerId: string, cartId: string | undefined): void {
  if (cartId) localStorage.setItem(keyOf(customerId), cartId)
  else localStorage.removeItem(keyOf(customerId))
  changed.dispatchEvent(new Event('change'))
}

/** Forgets the cart that was being filled, because it was ordered or emptied. */
export const forgetCart = (customerId: string): void => remember(customerId, undefined)

function useRememberedCartId(customerId: string): string | null {
  return useSyncExternalStore(
    (listener) => {
      changed.addEventListener('change', listener)
      // Another tab's purchase empties the cart here, too.
      window.addEventListener('storage', listener)
      return () => {
        changed.removeEventListener('change', listener)
        window.removeEventListener('storage', listener)
      }
    },
    () => localStorage.getItem(keyOf(customerId)),
  )
}

/** A line of the cart, or one that is to be: as the server answered it, with the buyer's changes. */
export type AskedLine = Omit<NewCartLine, 'billingCycle' | 'addonItems'> &
  Partial<Pick<CartLine, 'billingCycle' | 'promotionEligibilities'>>

/** One cart of a customer, as the server prices it now. */
export function useCart(customerId: string, cartId: string) {
  return useAnswer(
    cartKey(customerId, cartId),
    (kontor, signal) =>
      kontor.get('/v1/customers/{customerId}/carts/{cartId}', {
        params: { path: { customerId, cartId } },
        signal,
      }),
    { enabled: cartId !== '', staleTime: 0 },
  )
}

const cartKey = (customerId: string, cartId: string) => ['customers', customerId, 'carts', cartId]

/** The cart being filled for the customer and how many lines it has; none if it was ordered or is gone. */
export function useCurrentCart(customerId: string): { cartId: string | undefined; lines: number } {
  const cartId = useRememberedCartId(customerId) ?? ''
  const cart = useCart(customerId, cartId)
  const isOpen = cart.data?.status === undefined || cart.data.status === 'Active'
  return isOpen && cart.data ? { cartId, lines: cart.data.lineItems.length } : { cartId: undefined, lines: 0 }
}

/** Puts a line into the customer's current cart, opening one if there is none. */
export function useAddToCart(customerId: string) {
  const kontor = useKontor()
  const current = useCurrentCart(customerId)
  const save = useSavedCart(customerId)
  return useMutation<Cart, unknown, NewCartLine>({
    async mutationFn(line) {
      const path = { customerId }
      if (!current.cartId) {
        return kontor.post('/v1/customers/{customerId}/carts', {
          params: { path },
          body: { lineItems: [{ ...line, id: 0 }] },
        })
      }
      const cartPath = { customerId, cartId: current.cartId }
      const cart = await kontor.get('/v1/customers/{customerId}/carts/{cartId}', {
        params: { path: cartPath },
      })
      return kontor.put('/v1/customers/{customerId}/carts/{cartId}', {
        params: { path: cartPath },
        body: { lineItems: numbered([...cart.lineItems, line]) },
      })
    },
    onSuccess: save,
  })
}

/** Replaces a cart's lines; answers the re-priced cart. */
export function useUpdateCart(customerId: string, cartId: string) {
  const kontor = useKontor()
  const save = useSavedCart(customerId)
  return useMutation<Cart, unknown, AskedLine[]>({
    mutationKey: cartKey(customerId, cartId),
    // One change at a time: each sends the whole list.
    scope: { id: cartId },
    mutationFn: (lines) =>
      kontor.put('/v1/customers/{customerId}/carts/{cartId}', {
        params: { path: { customerId, cartId } },
        body: { lineItems: numbered(lines) },
      }),
    onSuccess: save,
    onError: useReadAgain(customerId, cartId),
  })
}

/** The faults of a cart that is sold, or is there no more. */
const soldOrGone = [800065, 800008]

/** Reads a cart again when a call was refused because it is not what the page shows: bought elsewhere, or gone. */
export function useReadAgain(customerId: string, cartId: string): (fault: unknown) => void {
  const queries = useQueryClient()
  return (fault) => {
    if (fault instanceof KontorFault && soldOrGone.includes(Number(fault.code)))
      void queries.invalidateQueries({ queryKey: cartKey(customerId, cartId) })
  }
}

/** Shows a cart the server just answered, and remembers it as the customer's current one. */
export function useSavedCart(customerId: string): (cart: Cart) => void {
  const queries = useQueryClient()
  const { language } = usePreferences()
  return (cart) => {
    queries.setQueryData([...cartKey(customerId, cart.id), language], cart)
    remember(customerId, cart.status === 'Ordered' ? undefined : cart.id)
  }
}

const isNamed = ({ promotionId, promotionEligibilities = [] }: AskedLine): boolean =>
  promotionEligibilities.every(
    (eligibility) => eligibility.mustBeNamed || !isSamePromotion(eligibility.promotionId, promotionId),
  ) && promotionId !== undefined

/** The members of a line that are the buyer's to say, numbered from 0 as the contract asks. */
function numbered(lines: AskedLine[]): NewCartLine[] {
  return lines.map((line, id) => ({
    id,
    catalogItemId: line.catalogItemId,
    quantity: line.quantity,
    ...(line.billingCycle && { billingCycle: cycleOf(line.billingCycle) }),
    ...(line.termDuration && { termDuration: line.termDuration }),
    ...(line.friendlyName && { friendlyName: line.friendlyName }),
    ...(line.attestationAccepted !== undefined && { attestationAccepted: line.attestationAccepted }),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    ...(line.renewsTo && { renewsTo: line.renewsTo }),
    // A promotion that applies by itself is found again; one that was asked for must be asked for again.
    ...(isNamed(line) && { promotionId: line.promotionId }),
  }))
}
