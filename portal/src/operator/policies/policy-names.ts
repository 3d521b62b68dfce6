/** Every rule with dates there is, also those that are off because they have no row. */
export const policyNames = [
  'customer-screening',
  'duplicate-agreements',
  'education-qualifications',
  'education-qualification-old',
  'academic-library-museum',
  'revoked-education-renewal',
  'new-commerce',
  'partner-billing-currency',
  'cancellation-window',
  'promotion-seat-increase',
  'first-purchase-look-back',
  'first-purchase-error-name',
  'cart-lifetime',
  'api-throttling',
  'sandbox-limits',
] as const

/** A policy's name as messages select by it, which take no hyphens. */
export const policyNameId = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
