/**
 * Policies: rules with dates. The announcements are full of "from January 14" and "for partners on the flight"; each such
 * rule is a row with a half-open period, an optional flight, and a value. Rows without an environment are the defaults;
 * an environment that has rows of its own under a name uses those instead (decisions 3 and 4).
 */
import type { Generated, Selectable } from 'kysely'
import { within } from '../calendar.ts'
import type { Database } from './database.ts'
import type { SnapshotKind } from './snapshots.ts'

/** Every policy there is, with what its value means. */
export const policyNames = {
  'customer-screening': 'Registration number and phone are required in the screened countries',
  'duplicate-agreements': 'A repeated agreement confirmation is answered 409',
  'education-qualifications': 'The asynchronous qualification calls are served',
  'education-qualification-old': 'The old qualification call is served',
  'academic-library-museum': 'Libraries and museums buy at academic prices',
  'revoked-education-renewal':
    'What a revoked education customer renews at; value {"renewal": "commercial" | "stop"}',
  'api-throttling':
    'Requests are limited; value {"listedPerMinute", "eligibilityPerMinute", "otherPerMinute", …}',
  'partner-billing-currency': 'New customers are billed in the partner’s location currency',
  'new-commerce': 'New-commerce licences and their promotions are visible',
  'cancellation-window': 'How long a purchase may be cancelled; value {"hours"}',
  'promotion-seat-increase': 'Seats added after a promotion’s end keep its price until the term ends',
  'first-purchase-look-back': 'How far back a purchase counts; value {"days"}, none means for ever',
  'first-purchase-error-name': 'The wire name of the first-purchase condition; value {"name"}',
  'cart-lifetime': 'How long a cart lives; value {"hours"}',
  'sandbox-limits':
    'The official sandbox’s caps; value {"customers", "subscriptions", "seats"}; off by default',
} as const
export type PolicyName = keyof typeof policyNames

export interface PolicyRow {
  name: PolicyName
  /** Null: the default for every environment. */
  environmentId: string | null
  /** Null: for everyone; else only for partners on this flight. */
  flight: string | null
  from: Date | null
  to: Date | null
  value: Record<string, unknown>
}

/** The rows of each policy, those that win over others first (`byPrecedence`). */
export type Policies = ReadonlyMap<PolicyName, readonly PolicyRow[]>

/** These rows as policies: a flighted row wins over a general one, then the latest start. */
const byPrecedence = (rows: readonly PolicyRow[]): Policies =>
  Map.groupBy(
    rows.toSorted(
      (a, b) =>
        Number(b.flight !== null) - Number(a.flight !== null) ||
        (b.from?.getTime() ?? 0) - (a.from?.getTime() ?? 0),
    ),
    ({ name }) => name,
  )

/**
 * The row of a policy in force for a partner with these flights at this instant: the first that is. Undefined when the rule
 * does not apply.
 */
export function policyInForce(
  policies: Policies,
  name: PolicyName,
  { flights, at }: { flights: readonly string[]; at: Date },
): PolicyRow | undefined {
  const rows = policies.get(name)
  if (!rows) return undefined
  for (const row of rows)
    if (within(at, row.from, row.to) && (row.flight === null || flights.includes(row.flight))) return row
  return undefined
}

interface PolicyTable {
  id: Generated<string>
  environment_id: string | null
  name: PolicyName
  flight: string | null
  in_force_from: Date | null
  in_force_to: Date | null
  value: Record<string, unknown>
}

declare module './database.ts' {
  interface Tables {
    policy: PolicyTable
  }
}

/** The policies of one environment: its own rows where it has any under a name, the defaults elsewhere. */
export const policySnapshot = {
  name: 'policy',
  async load(db: Database, environmentId: string) {
    const rows = await db
      .selectFrom('policy')
      .selectAll()
      .where((where) =>
        where.or([where('environment_id', 'is', null), where('environment_id', '=', environmentId)]),
      )
      .execute()
    const overridden = new Set(rows.filter((row) => row.environment_id).map((row) => row.name))
    return byPrecedence(
      rows.filter((row) => row.environment_id || !overridden.has(row.name)).map(toPolicyRow),
    )
  },
} satisfies SnapshotKind<Policies>

const toPolicyRow = (row: Selectable<PolicyTable>): PolicyRow => ({
  name: row.name,
  environmentId: row.environment_id,
  flight: row.flight,
  from: row.in_force_from,
  to: row.in_force_to,
  value: row.value,
})
