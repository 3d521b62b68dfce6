/** Readers of arguments that several commands have. */
import { InvalidArgumentError } from 'commander'
import { parseInstant } from '../calendar.ts'
import {
  findTenantId,
  operatorTenantId,
  operatorTenantName,
  partnerFaults,
  partnersOf,
} from '../partners/index.ts'
import type { Database } from '../platform/database.ts'
import { environmentNamed } from '../sandbox/index.ts'

/** An instant such as `2021-01-14` or `2021-01-14T09:00:00Z`. */
export function readInstant(text: string): Date {
  const at = parseInstant(text)
  if (!at) throw new InvalidArgumentError('It must be a date such as 2021-01-14T00:00:00Z.')
  return at
}

/** Gathers an option that may be given several times. */
export const gather = (text: string, earlier: readonly string[] = []): string[] => [...earlier, text]

/**
 * The tenant that a person means by a tenant id, a domain, `environment/key`, or `operator`. Throws 404/1000 if there is
 * none.
 */
export async function tenantNamed(db: Database, name: string): Promise<string> {
  if (name === operatorTenantName) return operatorTenantId
  const slash = name.lastIndexOf('/')
  const found =
    slash < 0
      ? await findTenantId(db, name)
      : await tenantByKey(db, name.slice(0, slash), name.slice(slash + 1))
  if (!found) throw partnerFaults.partnerNotFound({ tenantId: name })
  return found
}

async function tenantByKey(db: Database, environment: string, key: string): Promise<string | undefined> {
  const { id } = await environmentNamed(db, environment)
  return (await partnersOf(db, id)).find((partner) => partner.key === key)?.tenantId
}

/** How `tenantNamed` is explained in the help of a command. */
export const tenantHelp = 'tenant id, domain, or environment/key'
