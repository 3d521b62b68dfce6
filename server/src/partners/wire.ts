/** Profiles and partner relationships on the wire (customers 8 and 9). */
import { type Static, type TObject, Type } from 'typebox'
import { selfLink } from '../http/links.ts'
import { Attributes, collectionOf, resource, SelfLinks, wireEnum } from '../http/schemas.ts'
import type { Partner } from './partner.ts'
import type { ProfileKind, StoredProfile } from './profile.ts'
import { profileEtag } from './update-profile.ts'

const Text = Type.Optional(Type.String({ maxLength: 400 }))

const Address = Type.Object({
  addressLine1: Text,
  addressLine2: Text,
  city: Text,
  state: Text,
  postalCode: Text,
  country: Text,
  region: Text,
  firstName: Text,
  middleName: Text,
  lastName: Text,
  phoneNumber: Text,
})
const Contact = Type.Object({ firstName: Text, lastName: Text, email: Text, phoneNumber: Text })

const framing = { links: Type.Optional(SelfLinks), attributes: Type.Optional(Attributes) }

export const LegalBusinessProfile = resource({
  companyName: Text,
  address: Type.Optional(Address),
  primaryContact: Type.Optional(Contact),
  companyApproverAddress: Type.Optional(Address),
  companyApproverEmail: Text,
  vettingStatus: Type.Optional(wireEnum(['none', 'pending', 'authorized', 'rejected'])),
  vettingSubStatus: Type.Optional(
    wireEnum([
      'none',
      'entry',
      'email_ownership',
      'email_domain',
      'employment_verification',
      'decision',
      'other',
      'business_verification',
    ]),
  ),
  profileType: Text,
  ...framing,
})

export const BillingProfile = resource({
  companyName: Text,
  address: Type.Optional(Address),
  primaryContact: Type.Optional(Contact),
  purchaseOrderNumber: Text,
  taxId: Text,
  billingDay: Type.Optional(Type.Integer({ minimum: 0, maximum: 31 })),
  billingCurrency: Text,
  profileType: Text,
  ...framing,
})

export const SupportProfile = resource({
  email: Text,
  telephone: Text,
  website: Text,
  profileType: Text,
  ...framing,
})

export const OrganizationProfile = resource({
  id: Text,
  companyName: Text,
  defaultAddress: Type.Optional(Address),
  tenantId: Text,
  domain: Text,
  email: Text,
  language: Text,
  culture: Text,
  profileType: Text,
  ...framing,
})

export const MpnProfile = resource({
  mpnId: Type.String(),
  partnerName: Type.String(),
  profileType: Type.String(),
  ...framing,
})

const framed = {
  legal_business: { path: '/profiles/legalbusiness', objectType: 'LegalBusinessProfile' },
  billing: { path: '/profiles/billing', objectType: 'BillingProfile' },
  support: { path: '/profiles/support', objectType: 'PartnerSupportProfile' },
  organization: { path: '/profiles/organization', objectType: 'OrganizationProfile' },
} as const

export function toWireProfile(kind: ProfileKind, profile: StoredProfile) {
  const { path, objectType } = framed[kind]
  return { ...profile.body, links: selfLink(path), attributes: { etag: profileEtag(profile), objectType } }
}

/** A profile as sent. Its framing is ours and whatever a client makes of it is ignored, but for the etag (client line 22). */
export const profileBody = ({ properties: { links: _, ...members } }: TObject): TObject =>
  Type.Object({ ...members, attributes: Type.Optional(Type.Object({ etag: Text })) })

/** The members written, and the etag that the client holds. */
export function fromWireProfile({ attributes, ...written }: { attributes?: { etag?: string } }): {
  written: Record<string, unknown>
  bodyEtag?: string
} {
  return { written, bodyEtag: attributes?.etag }
}

export const toWireMpnProfile = (partner: Partner): Static<typeof MpnProfile> => ({
  mpnId: partner.mpnId,
  partnerName: partner.name,
  profileType: 'MpnProfile',
  links: selfLink(`/profiles/mpn?mpnId=${partner.mpnId}`),
  attributes: { objectType: 'MpnProfile' },
})

/** What one partner is to another: the spelling of bodies. In queries it is PascalCase. */
export const relationshipTypes = [
  'is_indirect_cloud_solution_provider_of',
  'is_indirect_reseller_of',
] as const
export type RelationshipType = (typeof relationshipTypes)[number]

export const PartnerRelationship = resource({
  id: Type.String(),
  name: Type.String(),
  relationshipType: wireEnum(relationshipTypes),
  state: Type.String(),
  mpnId: Type.String(),
  location: Type.String(),
  attributes: Attributes,
})
export const PartnerRelationships = collectionOf(PartnerRelationship)

export const toWireRelationship = (
  other: Partner,
  relationshipType: RelationshipType,
): Static<typeof PartnerRelationship> => ({
  id: other.tenantId,
  name: other.name,
  relationshipType,
  state: 'Active',
  mpnId: other.mpnId,
  location: other.country,
  attributes: { objectType: 'PartnerRelationship' },
})
