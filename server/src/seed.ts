/** What a new installation holds: the catalogue and promotions of the announcements, and the demo world. */
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { seedAgreements } from './agreements/index.ts'
import { catalogItemId, catalogOf, seedCatalog } from './catalog/index.ts'
import { realNow } from './clock.ts'
import { type DemoCustomer, seedCustomers } from './customers/index.ts'
import { type Call, makeCall } from './http/call.ts'
import type { DueWork } from './http/due-work.ts'
import { newGuid } from './ids.ts'
import { createOrder } from './orders/index.ts'
import { type DemoPartners, findApp, type Partner, type PartnerKit, seedPartners } from './partners/index.ts'
import { type Database, inTransaction } from './platform/database.ts'
import { type Environment, findEnvironment } from './platform/environment.ts'
import type { Platform } from './platform/platform.ts'
import { policySnapshot } from './platform/policies.ts'
import { seedPromotions } from './promotions/index.ts'
import { seedQualifications } from './qualifications/index.ts'
import { createEnvironment, grantDemoCodes, moveClock, type NewEnvironment } from './sandbox/index.ts'

/** Any number: lets one node seed while the others wait. */
const seedLock = 7_301_956

/** Loads the catalogue, prices and promotions of `server/seed` for all environments. What is there already stays as it is. */
export async function seedCatalogueAndPromotions({ db }: Pick<Platform, 'db'>): Promise<void> {
  await seedCatalog(db)
  await seedPromotions(db, { today: realNow() })
}

/**
 * Fills an empty installation with the demo: catalogue, promotions, environments `nov-2020` and `today`, and everyone in
 * them. All of it or nothing, once; an installation that has an environment or an operator of its own is left alone, so
 * that the public secrets of the demo never get into it.
 */
export async function seedDemo(platform: Platform, dueWork: readonly DueWork[]): Promise<void> {
  const { db } = platform
  if (!(await demoEnvironment(db)) && (await isEmpty(db))) {
    await seedCatalogueAndPromotions(platform)
    await inTransaction(db, async (tx) => {
      await sql`select pg_advisory_xact_lock(${seedLock})`.execute(tx)
      if (!(await demoEnvironment(tx))) await seedWorlds(platform, tx)
    })
  }
  const environment = await demoEnvironment(db)
  if (!environment) platform.log.info('this installation is in use, so it gets no demo data')
  // A start that was cut short has left the clock behind.
  else if (environment.clockNow < demoNow)
    await moveClock(platform, { environment, target: demoNow, dueWork })
}

/** Whether the demo is in this installation, and with it the secrets that all the world knows. */
export async function holdsDemo(db: Database): Promise<boolean> {
  const { operator } = await demoPartners()
  return (await findApp(db, operator.clientId)) !== undefined
}

const demoEnvironment = (db: Database): Promise<Environment | undefined> => findEnvironment(db, 'nov-2020')

async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from environment) or exists (select from app_registration) as used`.execute(db)
  return !rows[0]!.used
}

/** Where the clock of `nov-2020` stands for newcomers; what it holds was bought some weeks before. */
const demoNow = new Date('2020-11-18T09:00:00Z')
const demoPurchasesAt = new Date('2020-10-12T09:00:00Z')

const worlds = (): NewEnvironment[] => [
  { name: 'nov-2020', kind: 'sandbox', clock: 'manual', now: demoPurchasesAt },
  { name: 'today', kind: 'sandbox', clock: 'real', now: realNow() },
]

async function seedWorlds(platform: Platform, tx: Database): Promise<void> {
  const environments: Environment[] = []
  for (const world of worlds()) environments.push(await createEnvironment(tx, world))
  const environmentIds = new Map(environments.map(({ name, id }) => [name, id]))
  const partners = await seedPartners(tx, await demoPartners(), environmentIds)
  const demo = await demoCustomers()
  const customers = await seedCustomers(tx, demo, { partners, at: demoPurchasesAt })
  await seedAgreements(tx, demo, customers)
  await seedQualifications(tx, demo, customers)
  for (const environment of environments) {
    const own = partners.filter(({ environmentId }) => environmentId === environment.id)
    await grantDemoCodes(tx, environment, own)
    for (const partner of own) {
      const call = await callAs(platform, tx, { environment, partner })
      await buy(
        call,
        demo.filter((customer) => customer.partner === partner.key),
      )
    }
  }
}

/** A call of a partner's Admin agent while the demo is made. */
async function callAs(
  platform: Platform,
  db: Database,
  { environment, partner }: { environment: Environment; partner: Partner },
): Promise<Call> {
  return makeCall({
    platform,
    db,
    environment,
    policies: await policySnapshot.load(db, environment.id),
    caller: {
      kind: 'partner',
      tenantId: partner.tenantId,
      partner,
      appId: 'demo',
      appOnly: false,
      roles: ['AdminAgent'],
      upn: `admin@${partner.domain}`,
    },
    requestId: newGuid(),
    correlationId: newGuid(),
    locale: 'en-US',
    // Nobody has asked for anything yet that could be out of date.
    afterCommit: () => {},
  })
}

/** Sells the demo's customers what the file says they have, as their partner would. */
async function buy(call: Call, customers: readonly DemoBuyer[]): Promise<void> {
  for (const { id, subscriptions = [] } of customers) {
    for (const { billingCycle, ...line } of subscriptions) {
      await createOrder(call, { customerId: id, body: { billingCycle, lineItems: [line] } })
    }
  }
}

const read = async <File>(name: string): Promise<File> =>
  JSON.parse(await readFile(new URL(`../seed/${name}`, import.meta.url), 'utf8'))

/** `server/seed/demo-partners.json`: the demo's operator and partners, with their public secrets. */
export const demoPartners = (): Promise<DemoPartners> => read('demo-partners.json')

/** A customer of the demo and what it has bought. */
interface DemoBuyer extends DemoCustomer {
  subscriptions?: {
    offerId: string
    quantity: number
    termDuration: string
    billingCycle: 'monthly' | 'annual'
  }[]
}

const demoCustomers = (): Promise<DemoBuyer[]> => read('demo-customers.json')

/** What the greeting lets a newcomer buy: a promoted licence in `today`. */
export interface FirstPurchase {
  tenantId: string
  app: PartnerKit['app']
  customerId: string
  /** Body of `POST /v1/customers/{customerId}/orders`. */
  order: object
}

/** Business Premium: every country's commercial customers get it with a welcome promotion around the day of seeding. */
const promoted = { productId: 'CFQ7KTC00070', skuId: '0001' }

/** A purchase that works on this installation; undefined when it is not the demo. */
export async function firstPurchase(platform: Platform): Promise<FirstPurchase | undefined> {
  const environment = await findEnvironment(platform.db, 'today')
  const partner = (await demoPartners()).partners.find(({ key }) => key === 'today-direct')
  const customer = (await demoCustomers()).find((candidate) => candidate.partner === 'today-direct')
  if (!environment || !partner || !customer) return undefined
  const catalog = await catalogOf({ platform, environment })
  const availability = catalog
    .sku(promoted.productId, promoted.skuId)
    ?.availabilities.find(
      ({ country, segment }) => country === customer.defaultAddress.country && segment === 'commercial',
    )
  if (!availability) return undefined
  return {
    tenantId: partner.tenantId,
    app: partner.app,
    customerId: customer.id,
    order: {
      referenceCustomerId: customer.id,
      billingCycle: 'monthly',
      lineItems: [
        { lineItemNumber: 0, offerId: catalogItemId(availability), quantity: 5, termDuration: 'P1Y' },
      ],
    },
  }
}
