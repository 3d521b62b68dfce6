/** What a partner tells about itself (customers 8). Each profile has the members of its resource on the wire. */
import type { Partner } from './partner.ts'

export const profileKinds = ['legal_business', 'billing', 'support', 'organization'] as const
export type ProfileKind = (typeof profileKinds)[number]

export interface StoredProfile {
  body: Record<string, unknown>
  /** Counts the writes; 0 for a profile as it was derived from the partner. */
  version: number
}

/** The profile of a partner that never wrote it. */
export function firstProfile(kind: ProfileKind, partner: Partner): Record<string, unknown> {
  const address = { country: partner.country }
  const email = `info@${partner.domain}`
  switch (kind) {
    case 'legal_business':
      return {
        companyName: partner.name,
        address,
        primaryContact: { email },
        companyApproverAddress: address,
        companyApproverEmail: email,
        vettingStatus: 'authorized',
        vettingSubStatus: 'none',
        profileType: 'LegalBusinessProfile',
      }
    case 'billing':
      return {
        companyName: partner.name,
        address,
        primaryContact: { email },
        billingCurrency: partner.billingCurrency,
        profileType: 'BillingProfile',
      }
    case 'support':
      return {
        email: `support@${partner.domain}`,
        website: `https://${partner.domain}`,
        profileType: 'support_profile',
      }
    case 'organization':
      return {
        id: partner.tenantId,
        companyName: partner.name,
        defaultAddress: address,
        tenantId: partner.tenantId,
        domain: partner.domain,
        email,
        language: 'en',
        culture: 'en-US',
        profileType: 'OrganizationProfile',
      }
  }
}

/** Members that a partner cannot change by writing its profile. */
const fixed: Record<ProfileKind, readonly string[]> = {
  legal_business: ['vettingStatus', 'vettingSubStatus', 'profileType'],
  billing: ['billingCurrency', 'profileType'],
  support: ['profileType'],
  organization: ['id', 'tenantId', 'domain', 'profileType'],
}

/**
 * The profile after a full write: fixed members stay as they were, members left out are gone. A legal business whose name or
 * address changed is vetted again.
 */
export function rewriteProfile(
  kind: ProfileKind,
  before: Record<string, unknown>,
  written: Record<string, unknown>,
): Record<string, unknown> {
  const kept = Object.fromEntries(
    fixed[kind].filter((member) => member in before).map((member) => [member, before[member]]),
  )
  const after = { ...written, ...kept }
  const isVettedAgain =
    kind === 'legal_business' &&
    ['companyName', 'address'].some((member) => !isSame(before[member], after[member]))
  return isVettedAgain ? { ...after, vettingStatus: 'pending', vettingSubStatus: 'entry' } : after
}

/** Equality of JSON values whatever the order of members. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) =>
    isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  )
}
