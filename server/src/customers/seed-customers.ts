import { newGuid } from '../ids.ts'
import type { Partner } from '../partners/index.ts'
import type { Database } from '../platform/database.ts'
import { tidyProfile } from './billing-profile.ts'
import type {
  Address,
  AgreementType,
  EducationSegment,
  PartnersCustomer,
  QualificationName,
} from './customer.ts'
import { newEtag } from './etag.ts'
import { insertCustomers } from './store.ts'

/**
 * One customer of `server/seed/demo-customers.json`. Its agreement, qualification and subscriptions are seeded by the rooms
 * they belong to.
 */
export interface DemoCustomer {
  key: string
  /** Key of the direct bill partner or indirect provider that has the customer. */
  partner: string
  /** Key of the indirect reseller it was created for. */
  indirectReseller?: string
  id: string
  companyName: string
  domain: string
  email: string
  culture: string
  language: string
  defaultAddress: Address
  organizationRegistrationNumber?: string
  agreement?: { type: AgreementType; dateAgreed: string }
  qualification?: {
    type: QualificationName
    segment?: EducationSegment
    vettingStatus: 'InReview' | 'Approved' | 'Denied'
  }
}

/**
 * Writes the demo's customers as they stand in the file: unchecked, so that it can hold some that lack a registration
 * number. They belong to their partners' environments, since the day they agreed or else since `at`.
 */
export async function seedCustomers(
  db: Database,
  demo: readonly DemoCustomer[],
  { partners, at }: { partners: readonly Partner[]; at: Date },
): Promise<PartnersCustomer[]> {
  const byKey = new Map(partners.map((partner) => [partner.key, partner]))
  const customers = demo.map((customer) => toCustomer(customer, { byKey, at }))
  await insertCustomers(db, customers)
  return customers
}

function toCustomer(
  demo: DemoCustomer,
  { byKey, at }: { byKey: ReadonlyMap<string, Partner>; at: Date },
): PartnersCustomer {
  const { email, culture, language, companyName, defaultAddress } = demo
  const partner = partnerOf(byKey, demo.partner)
  const since = demo.agreement ? new Date(demo.agreement.dateAgreed) : at
  return {
    id: demo.id,
    environmentId: partner.environmentId,
    commerceId: newGuid(),
    companyName,
    domain: demo.domain,
    country: defaultAddress.country,
    ...(demo.organizationRegistrationNumber && { registrationNumber: demo.organizationRegistrationNumber }),
    billingProfile: {
      ...tidyProfile({ email, culture, language, companyName, defaultAddress }),
      id: newGuid(),
      etag: newEtag(),
    },
    createdAt: since,
    standing: { agreements: [], directSigned: false, qualifications: [] },
    relationship: {
      partnerId: partner.tenantId,
      since,
      ...(demo.indirectReseller && { resellerId: partnerOf(byKey, demo.indirectReseller).tenantId }),
    },
  }
}

function partnerOf(byKey: ReadonlyMap<string, Partner>, key: string): Partner {
  const partner = byKey.get(key)
  if (!partner) throw new Error(`the demo's customers name the partner ${key}, which is not in the demo`)
  return partner
}
