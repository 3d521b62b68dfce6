import type { Customer } from '@kontor/client'

/** The customer just created, with the password that is shown once. In memory only: a reload forgets it, as it should. */
let fresh: Customer | undefined

/** Keeps a new customer's first sign-in until it has been seen. */
export function keepCredentials(customer: Customer): void {
  fresh = customer
}

/** The first sign-in of this customer, if it was just created here and nobody has seen it yet. */
export function unseenCredentials(customerId: string): Customer | undefined {
  return fresh?.id === customerId ? fresh : undefined
}

export function forgetCredentials(): void {
  fresh = undefined
}
