import { defineFaults } from '../fault.ts'

/** Refusals of a cart as a whole (purchase 6 and 7). */
export const cartFaults = defineFaults('carts', {
  cartNotFound: {
    status: 404,
    code: 800008,
    text: 'Cart {cartId} was not found, or has expired',
    remedy: 'Create a new cart. Another partner’s cart is not visible.',
  },
  cartInProcess: {
    status: 409,
    code: 800064,
    text: 'Cart {cartId} is being worked on by another request',
    remedy: 'Wait a moment and read the cart again.',
  },
  cartOrdered: {
    status: 400,
    code: 800065,
    text: 'Cart {cartId} has already been checked out',
    remedy: 'The orders of the customer show what was bought; create a new cart to buy more.',
  },
  cartHasErrors: {
    status: 400,
    code: 800009,
    text: 'Cart {cartId} has errors on {count} line(s): {reasons}',
    remedy: 'Correct or remove the lines with an error and check out again.',
  },
  cartDiffers: {
    status: 400,
    code: 800009,
    text: 'Cart {cartId} is not what was expected on line(s) {lines}; nothing was bought',
    remedy: 'data holds the cart at today’s prices: show it to the buyer and update the cart.',
  },
  catalogItemIdMissing: {
    status: 400,
    code: 900142,
    text: 'Line {line} has no catalogItemId',
    remedy: 'Take it from the availability, just before buying.',
  },
  attestationMissing: {
    status: 400,
    code: 900206,
    text: 'A cart with participants needs partnerOnRecordAttestationAccepted',
    remedy: 'Have the reseller’s attestation accepted and send partnerOnRecordAttestationAccepted as true.',
  },
  orderFailed: {
    status: 500,
    code: 800005,
    text: 'Order group {group} could not be written; it is logged under correlation id {correlationId}',
    remedy: 'Put its lines into a new cart.',
  },
})
