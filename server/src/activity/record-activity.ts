import type { RawBuilder } from 'kysely'
import type { Call } from '../http/call.ts'
import type { Activity } from './activity.ts'
import { insertActivities } from './store.ts'

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
  const rows = activities.map((activity) => ({
    environment_id: call.environment.id,
    partner_id: activity.partnerId ?? caller.tenantId,
    operation_date: call.now,
    customer_id: activity.customerId ?? null,
    customer_name: activity.customerName ?? null,
    resource_type: activity.resourceType,
    operation_type: activity.operationType,
    resource_id: activity.resourceId,
    user_principal_name: caller.upn ?? null,
    application_id: caller.appId ?? null,
    correlation_id: call.correlationId,
    old_value: activity.oldValue,
    new_value: activity.newValue,
    customized_data: activity.customizedData ?? [],
  }))
  return insertActivities(rows)
}
