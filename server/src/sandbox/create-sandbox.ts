import type { Call } from '../http/call.ts'
import { createPartnersWithPeople, type PartnerKit, type PartnerWish } from '../partners/index.ts'
import type { Environment } from '../platform/environment.ts'
import { createEnvironment } from './create-environment.ts'
import { grantDemoCodes } from './grant-codes.ts'

export interface NewSandbox {
  name: string
  /** Where its clock stands until it is moved. */
  now: Date
  partners: readonly PartnerWish[]
}

/**
 * Makes a world for a test: an environment with a manual clock, and partners with apps and people. The credentials are in
 * the answer and can be derived again. Throws 409/1003 for a name or key that is taken, 400/3000 for what cannot be.
 */
export async function createSandbox(
  call: Call,
  { name, now, partners }: NewSandbox,
): Promise<{ environment: Environment; partners: PartnerKit[] }> {
  const environment = await createEnvironment(call.db, { name, kind: 'sandbox', clock: 'manual', now })
  const kits = await createPartnersWithPeople(call.db, {
    environment,
    partners,
    deriveSecret: call.platform.deriveSecret,
  })
  await grantDemoCodes(call.db, environment, kits)
  return { environment, partners: kits }
}
