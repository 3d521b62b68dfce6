import type { Database } from '../platform/database.ts'
import type { Environment } from '../platform/environment.ts'
import { grantValidationCodes } from '../qualifications/index.ts'

/** How many customers a code can qualify. */
const codeUses = 100

interface Partner {
  tenantId: string
  name: string
  country: string
}

/** Gives each US partner of a sandbox one government validation code with 100 uses (design, outside names). */
export async function grantDemoCodes(
  db: Database,
  { id, clockNow }: Environment,
  partners: readonly Partner[],
): Promise<void> {
  await grantValidationCodes(
    db,
    partners
      .filter(({ country }) => country === 'US')
      .map(({ tenantId, name }) => ({
        environmentId: id,
        partnerId: tenantId,
        organizationName: name,
        maxCreates: codeUses,
        at: clockNow,
      })),
  )
}
