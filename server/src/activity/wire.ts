import { Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { Attributes, collectionOf, WireInstant } from '../http/schemas.ts'
import type { ActivityRow } from './store.ts'

/** An audit record of the contract (billing and operations 5); old and new values are JSON inside a string. */
export const AuditRecordWire = Type.Object({
  id: Type.String(),
  partnerId: Type.String(),
  customerId: Type.Optional(Type.String()),
  customerName: Type.Optional(Type.String()),
  userPrincipalName: Type.Optional(Type.String()),
  applicationId: Type.Optional(Type.String()),
  resourceType: Type.String(),
  operationType: Type.String(),
  operationStatus: Type.String(),
  resourceOldValue: Type.Optional(Type.String()),
  resourceNewValue: Type.Optional(Type.String()),
  originalCorrelationId: Type.String(),
  operationDate: WireInstant,
  customizedData: Type.Array(Type.Object({ key: Type.String(), value: Type.Optional(Type.String()) })),
  attributes: Attributes,
})

export const AuditRecordsWire = collectionOf(AuditRecordWire)

/** The opaque id: partner, customer, resource, operation and the place in the log. */
export const auditRecordId = (row: ActivityRow): string =>
  [
    row.partner_id,
    row.customer_id ?? 'none',
    row.resource_id,
    row.operation_type.replaceAll('_', ''),
    `${row.operation_date.getTime()}-${row.id}`,
  ]
    .join('_')
    .toLowerCase()

export const toWireAuditRecord = (row: ActivityRow) => ({
  id: auditRecordId(row),
  partnerId: row.partner_id,
  customerId: row.customer_id ?? undefined,
  customerName: row.customer_name ?? undefined,
  userPrincipalName: row.user_principal_name ?? undefined,
  applicationId: row.application_id ?? undefined,
  resourceType: row.resource_type,
  operationType: row.operation_type,
  operationStatus: row.operation_status,
  resourceOldValue: row.old_value === null ? undefined : JSON.stringify(toPascal(row.old_value)),
  resourceNewValue: row.new_value === null ? undefined : JSON.stringify(toPascal(row.new_value)),
  originalCorrelationId: row.correlation_id,
  operationDate: toWireInstant(row.operation_date),
  customizedData: row.customized_data,
  attributes: { objectType: 'AuditRecord' },
})

/** Resources inside audit records carry the member names of the service's own records, in Pascal case. */
function toPascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPascal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      toPascal(member),
    ]),
  )
}
