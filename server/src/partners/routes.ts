/** The calling partner's profiles and its relationships with other partners (customers 8 and 9). */
import { type TObject, type TSchema, Type } from 'typebox'
import { type Call, callingPartner } from '../http/call.ts'
import { etagHeld } from '../http/etag.ts'
import { readFilter } from '../http/filters.ts'
import { collection } from '../http/links.ts'
import { ok, type Route, route, type Who } from '../http/route.ts'
import { wireEnum } from '../http/schemas.ts'
import { partnerFaults } from './faults.ts'
import type { Partner } from './partner.ts'
import { firstProfile, type ProfileKind, type StoredProfile } from './profile.ts'
import { findPartner, findPartnerByMpnId, findProfile, resellersOf } from './store.ts'
import { updateProfile } from './update-profile.ts'
import {
  BillingProfile,
  fromWireProfile,
  LegalBusinessProfile,
  MpnProfile,
  OrganizationProfile,
  PartnerRelationships,
  profileBody,
  type RelationshipType,
  relationshipTypes,
  SupportProfile,
  toWireMpnProfile,
  toWireProfile,
  toWireRelationship,
} from './wire.ts'

const people: Who = { app: false }
const profileWriters: Who = { app: false, roles: ['GlobalAdmin', 'AdminAgent'] }

async function profileOf(call: Call, kind: ProfileKind): Promise<StoredProfile> {
  const partner = callingPartner(call)
  return (
    (await findProfile(call.db, partner.tenantId, kind)) ?? { body: firstProfile(kind, partner), version: 0 }
  )
}

const readProfile = (
  kind: ProfileKind,
  path: string,
  answer: TSchema,
  { operation, who = people, query }: { operation: string; who?: Who; query?: TSchema },
) =>
  route({
    method: 'GET',
    path,
    operation,
    who,
    query,
    answers: { 200: answer },
    handle: async (call) => ok(toWireProfile(kind, await profileOf(call, kind))),
  })

const writeProfile = (kind: ProfileKind, path: string, profile: TObject, operation: string) =>
  route({
    method: 'PUT',
    path,
    operation,
    who: profileWriters,
    body: profileBody(profile),
    answers: { 200: profile },
    handle: async (call, input) => {
      const { written, bodyEtag } = fromWireProfile(input.body as object)
      return ok(
        toWireProfile(
          kind,
          await updateProfile(call, { kind, written, etagHeld: etagHeld(input.headers, bodyEtag) }),
        ),
      )
    },
  })

const LegalBusinessQuery = Type.Object({
  vettingVersion: Type.Optional(wireEnum(['Current', 'LastFinalized', 'None'])),
})

const profileRoutes: Route[] = [
  readProfile('legal_business', '/v1/profiles/legalbusiness', LegalBusinessProfile, {
    operation: 'get-legal-business-profile',
    who: {},
    query: LegalBusinessQuery,
  }),
  writeProfile(
    'legal_business',
    '/v1/profiles/legalbusiness',
    LegalBusinessProfile,
    'update-legal-business-profile',
  ),
  readProfile('billing', '/v1/profiles/billing', BillingProfile, {
    operation: 'get-partner-billing-profile',
  }),
  writeProfile('billing', '/v1/profiles/billing', BillingProfile, 'update-partner-billing-profile'),
  readProfile('support', '/v1/profiles/support', SupportProfile, { operation: 'get-support-profile' }),
  // The documentation has one path, the .NET client another.
  writeProfile('support', '/v1/profiles/supportprofile', SupportProfile, 'update-support-profile'),
  writeProfile('support', '/v1/profiles/support', SupportProfile, 'update-support-profile-sdk'),
  readProfile('organization', '/v1/profiles/organization', OrganizationProfile, {
    operation: 'get-organization-profile',
  }),
  writeProfile(
    'organization',
    '/v1/profiles/organization',
    OrganizationProfile,
    'update-organization-profile',
  ),
]

const mpnRoute = route({
  method: 'GET',
  path: '/v1/profiles/mpn',
  operation: 'get-mpn-profile',
  who: people,
  summary: 'The caller’s MPN profile, or with mpnId the verification of another partner’s',
  query: Type.Object({ mpnId: Type.Optional(Type.String({ maxLength: 100 })) }),
  answers: { 200: MpnProfile },
  handle: async (call, { query: { mpnId } }) => {
    const partner = callingPartner(call)
    if (!mpnId || mpnId === partner.mpnId) return ok(toWireMpnProfile(partner))
    const other = await findPartnerByMpnId(call.db, call.environment.id, mpnId)
    if (!other) throw partnerFaults.mpnIdNotFound({ mpnId })
    return ok(toWireMpnProfile(other))
  },
})

const relationshipsRoute = route({
  method: 'GET',
  path: '/v1/relationships',
  operation: 'list-relationships',
  who: people,
  summary: 'An indirect provider’s resellers, or an indirect reseller’s providers',
  query: Type.Object({
    relationship_type: wireEnum(relationshipTypes),
    filter: Type.Optional(Type.String({ maxLength: 4000 })),
  }),
  answers: { 200: PartnerRelationships },
  handle: async (call, { query: { relationship_type: relationshipType, filter } }) => {
    const isWanted = filter === undefined ? () => true : byName(filter)
    const others = await relatedPartners(call, relationshipType)
    return ok(collection(others.filter(isWanted).map((other) => toWireRelationship(other, relationshipType))))
  },
})

async function relatedPartners(call: Call, type: RelationshipType): Promise<Partner[]> {
  const partner = callingPartner(call)
  if (type === 'is_indirect_cloud_solution_provider_of')
    return partner.programme === 'indirect_provider' ? resellersOf(call.db, partner) : []
  const provider = partner.providerTenantId ? await findPartner(call.db, partner.providerTenantId) : undefined
  return provider ? [provider] : []
}

function byName(filter: string): (partner: Partner) => boolean {
  const { operator, value } = readFilter(filter, { Name: ['equals', 'substring', 'starts_with'] })
  const wanted = value.toLocaleLowerCase('und')
  return ({ name }) => {
    const folded = name.toLocaleLowerCase('und')
    if (operator === 'equals') return folded === wanted
    return operator === 'startswith' ? folded.startsWith(wanted) : folded.includes(wanted)
  }
}

export const partnerRoutes: Route[] = [...profileRoutes, mpnRoute, relationshipsRoute]
