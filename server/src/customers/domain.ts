/** The initial domain of a customer (customers 4.2). */

/** Domains that customers are created under. The second is the documented one of integration sandboxes. */
export const initialDomainSuffixes = ['.onmicrosoft.com', '.ccsctp.net'] as const

/** The longest prefix the platform's directory takes. */
const prefixLength = 27

const label = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i

/** Whether a customer may be created with this domain: a prefix of 1 to 27 letters, digits or inner hyphens before a known suffix. */
export function isInitialDomain(domain: string): boolean {
  const suffix = initialDomainSuffixes.find((known) => domain.toLowerCase().endsWith(known))
  if (!suffix) return false
  const prefix = domain.slice(0, -suffix.length)
  return prefix.length <= prefixLength && label.test(prefix)
}
