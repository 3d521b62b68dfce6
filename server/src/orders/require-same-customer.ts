import { faults } from '../fault.ts'

/**
 * The customer of an order is the one of the path. Throws 400/3000 for a body that names another in `referenceCustomerId`;
 * an empty one names nobody (client line 21).
 */
export function requireSameCustomer(
  { id }: { id: string },
  { referenceCustomerId = '' }: { referenceCustomerId?: string },
): void {
  const named = referenceCustomerId.trim().toLowerCase()
  if (named === '' || named === id.toLowerCase()) return
  throw faults.invalidProperty({
    field: 'referenceCustomerId',
    seen: referenceCustomerId.slice(0, 40),
    allowed: `${id}, the customer of the path, or none`,
  })
}
