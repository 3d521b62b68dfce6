import { newGuid } from '../ids.ts'
import type { Partner } from '../partners/index.ts'
import type { Database } from '../platform/database.ts'
import { type BillingProfileInput, tidyProfile } from './billing-profile.ts'
import type { AccountStatus, PartnersCustomer, Relationship } from './customer.ts'
import { newEtag } from './etag.ts'
import { insertCustomers, insertRelationship } from './store.ts'

/** One customer of `server/seed/demo-customers.json`; agreements and qualifications are seeded by their own rooms. */
export interface DemoCustomer {
  /** The environment's name. */
  environment: string
  /** Key of the direct bill partner or indirect provider that has the customer. */
  partner: string
  /** Key of the indirect reseller it was created for. */
  reseller?: string
  /** Keys of further partners that have it. */
  alsoPartners?: readonly string[]
  id: string
  domain: string
  registrationNumber?: string
  billingProfile: BillingProfileInput
  /** ISO 8601. */
  since: string
  accountStatus?: AccountStatus
}

export interface DemoCustomers<Customer extends DemoCustomer = DemoCustomer> {
  customers: readonly Customer[]
}

export interface DemoWorld {
  /** Environment ids by name. */
  environmentIds: ReadonlyMap<string, string>
  partners: readonly Partner[]
}

/** Writes the demo's customers as they stand in the file: without checks, so that it can hold some that lack a number. */
export async function seedCustomers(
  db: Database,
  demo: DemoCustomers,
  world: DemoWorld,
): Promise<PartnersCustomer[]> {
  const customers = demo.customers.map((customer) => toCustomer(customer, world))
  await insertCustomers(db, customers)
  for (const [index, { alsoPartners = [] }] of demo.customers.entries()) {
    const customer = customers[index]!
    for (const key of alsoPartners) {
      const { tenantId } = partnerOf(world, customer.environmentId, key)
      await insertRelationship(db, customer, { partnerId: tenantId, since: customer.createdAt })
    }
  }
  return customers
}

function toCustomer(demo: DemoCustomer, world: DemoWorld): PartnersCustomer {
  const environmentId = environmentOf(world, demo.environment)
  const since = new Date(demo.since)
  const billingProfile = { ...tidyProfile(demo.billingProfile), id: newGuid(), etag: newEtag() }
  const relationship: Relationship = {
    partnerId: partnerOf(world, environmentId, demo.partner).tenantId,
    since,
    ...(demo.reseller && { resellerId: partnerOf(world, environmentId, demo.reseller).tenantId }),
  }
  return {
    id: demo.id,
    environmentId,
    commerceId: newGuid(),
    companyName: billingProfile.companyName,
    domain: demo.domain,
    country: billingProfile.defaultAddress.country,
    ...(demo.registrationNumber && { registrationNumber: demo.registrationNumber }),
    billingProfile,
    createdAt: since,
    standing: {
      agreements: [],
      directSigned: false,
      qualifications: [],
      ...(demo.accountStatus && { accountStatus: demo.accountStatus, accountStatusAt: since }),
    },
    relationship,
  }
}

function environmentOf({ environmentIds }: DemoWorld, name: string): string {
  const id = environmentIds.get(name)
  if (!id) throw new Error(`demo customers name the environment ${name}, which is not there`)
  return id
}

function partnerOf({ partners }: DemoWorld, environmentId: string, key: string): Partner {
  const partner = partners.find(
    (candidate) => candidate.environmentId === environmentId && candidate.key === key,
  )
  if (!partner) throw new Error(`demo customers name the partner ${key}, which is not in that environment`)
  return partner
}
