import { type RawBuilder, sql } from 'kysely'
import type { Call } from '../http/call.ts'
import type { Activity } from './activity.ts'

/**
 * Appends records to the activity log in the call's transaction, in one statement. Old and new values are the resources
 * as on the wire; secrets never belong in them.
 */
export async function recordActivity(call: Call, ...activities: Activity[]): Promise<void> {
  if (activities.length > 0) await activityWrite(call, activities).execute(call.db)
}

/** The same as a statement, to be written together with the change itself; at least one record. */
export function activityWrite(call: Call, activities: readonly Activity[]): RawBuilder<unknown> {
  const { caller } = call
  const rows = activities.map(
    (activity) => sql`(
    ${call.environment.id}::uuid, ${activity.partnerId ?? caller.tenantId}::uuid, ${call.now}::timestamptz,
    ${activity.customerId ?? null}::uuid, ${activity.customerName ?? null}::text, ${activity.resourceType}, ${activity.operationType},
    ${activity.resourceId}, ${caller.upn ?? null}::text, ${caller.appId}, ${call.correlationId},
    ${toJson(activity.oldValue)}::jsonb, ${toJson(activity.newValue)}::jsonb, ${JSON.stringify(activity.customizedData ?? [])}::jsonb)`,
  )
  return sql`insert into activity (environment_id, partner_id, operation_date, customer_id, customer_name, resource_type, operation_type,
    resource_id, user_principal_name, application_id, correlation_id, old_value, new_value, customized_data)
    values ${sql.join(rows)}`
}

const toJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
