import { toWireInstant } from '../calendar.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { type PolicyName, type PolicyRow, policyNames, policySnapshot } from '../platform/policies.ts'
import { operatorFaults } from './faults.ts'
import { checkPolicyValue, isPolicyName } from './policy-values.ts'
import { replacePolicyRows } from './store.ts'

export type NewPolicyRow = Pick<PolicyRow, 'flight' | 'from' | 'to' | 'value'>

/**
 * Replaces the rows of a policy: those of one environment, or the defaults without one. An environment left without rows
 * follows the defaults again. In force on every node once the call has committed. Throws 404/1000 for a policy that does
 * not exist, 400/3000 for a period that ends before it starts, 400/800002 for a value the policy does not have.
 */
export async function putPolicy(
  call: Call,
  {
    name,
    environmentId,
    rows,
  }: { name: string; environmentId: string | null; rows: readonly NewPolicyRow[] },
): Promise<PolicyName> {
  if (!isPolicyName(name))
    throw operatorFaults.policyNotFound({ name, names: Object.keys(policyNames).join(', ') })
  for (const row of rows) requireSound(name, row)
  await replacePolicyRows(call.db, { name, environmentId }, rows)
  await call.announce(policySnapshot.name, environmentId ?? undefined)
  return name
}

function requireSound(name: PolicyName, { from, to, value }: NewPolicyRow): void {
  if (from && to && from >= to) {
    throw faults.invalidProperty({
      field: 'to',
      seen: toWireInstant(to),
      allowed: `an instant after ${toWireInstant(from)}`,
    })
  }
  const refusal = checkPolicyValue(name, value)
  if (refusal) throw refusal
}
