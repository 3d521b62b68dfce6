import { Type } from 'typebox'
import { addDays, parseInstant, startOfDay, toWireInstant, utcDate } from '../calendar.ts'
import { faults } from '../fault.ts'
import { type Call, callingPartner } from '../http/call.ts'
import { readFilter } from '../http/filters.ts'
import { collection } from '../http/links.ts'
import { SeekQuery, seekFrom, seekPage } from '../http/paging.ts'
import { ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import { isGuid } from '../ids.ts'
import { activityFaults } from './faults.ts'
import { findActivity, listActivity } from './store.ts'
import { AuditRecordsWire, AuditRecordWire, toWireAuditRecord } from './wire.ts'

/** How far back records may be asked for, and how far back they are without a startDate (billing and operations 5). */
const oldestDays = 90
const defaultDays = 30

const supported = { CompanyName: ['substring'], CustomerId: ['equals'], ResourceType: ['equals'] } as const

interface Period {
  from: string
  to: string
  filter?: string
}

/** The days asked for, both included, as a half-open period; a filter alone looks back over everything that may be asked. */
function readPeriod(call: Call, query: { startDate?: string; endDate?: string; filter?: string }): Period {
  const day = (field: string, text: string): Date => {
    const at = parseInstant(text)
    if (!at) throw faults.invalidProperty({ field, seen: text, allowed: 'a date such as 2020-11-18' })
    return startOfDay(at)
  }
  const today = startOfDay(call.now)
  const from = query.startDate
    ? day('startDate', query.startDate)
    : addDays(today, query.filter ? -oldestDays : -defaultDays)
  const to = addDays(query.endDate ? day('endDate', query.endDate) : today, 1)
  if (from < addDays(today, -oldestDays))
    throw activityFaults.dateTooOld({ seen: utcDate(from), days: oldestDays })
  if (from > today && !query.endDate)
    throw faults.invalidProperty({
      field: 'startDate',
      seen: utcDate(from),
      allowed: `${utcDate(today)}, the day of this environment, or earlier`,
    })
  if (to <= from)
    throw faults.invalidProperty({
      field: 'endDate',
      seen: query.endDate ?? '',
      allowed: 'startDate or later',
    })
  return { from: toWireInstant(from), to: toWireInstant(to), filter: query.filter }
}

const query = Type.Object({
  ...SeekQuery,
  startDate: Type.Optional(Type.String()),
  endDate: Type.Optional(Type.String()),
})

const listAt = (path: string, operation: string): Route =>
  route({
    method: 'GET',
    path,
    operation,
    summary: 'What was changed, by whom, before and after',
    who: {},
    query,
    answers: { 200: AuditRecordsWire },
    async handle(call, { query, headers }) {
      const seek = seekFrom<Period>(query, headers['ms-continuationtoken'], {
        key: ['instant', 'number'],
        filter: readPeriod(call, query),
      })
      const { from, to, filter } = seek.filter!
      const wanted = filter ? readFilter(filter, supported) : undefined
      if (wanted?.field === 'CustomerId' && !isGuid(wanted.value)) return ok(collection([]))
      const rows = await listActivity(call.db, {
        environmentId: call.environment.id,
        partnerId: callingPartner(call).tenantId,
        from: parseInstant(from)!,
        to: parseInstant(to)!,
        ...(wanted?.field === 'CustomerId' && { customerId: wanted.value }),
        ...(wanted?.field === 'CompanyName' && { companyName: wanted.value }),
        ...(wanted?.field === 'ResourceType' && { resourceType: toSnake(wanted.value) }),
        stretch: seek.stretch,
      })
      const path = `/auditrecords?size=${seek.size}`
      const page = seekPage(rows, seek, { keyOf: (row) => [row.operation_date.toISOString(), row.id], path })
      return ok(collection(page.rows.map(toWireAuditRecord), { self: path, ...page }))
    },
  })

/** `Order` and `partner_customer_relationship` alike (billing and operations 5). */
const toSnake = (name: string): string => name.replace(/(?<=[a-z])([A-Z])/g, '_$1').toLowerCase()

const oneAt = (path: string, operation: string): Route =>
  route({
    method: 'GET',
    path,
    operation,
    who: {},
    params: Type.Object({ auditId: PathText }),
    answers: { 200: AuditRecordWire },
    async handle(call, { params }) {
      const [at, id] = (params.auditId.split('_').at(-1) ?? '').split('-').map(Number)
      const row =
        Number.isSafeInteger(at) && Number.isSafeInteger(id)
          ? await findActivity(
              call.db,
              call.environment.id,
              callingPartner(call).tenantId,
              new Date(at!),
              id!,
            )
          : undefined
      const found = row && toWireAuditRecord(row)
      if (found?.id !== params.auditId.toLowerCase())
        throw faults.notFound({ resource: 'Audit record', id: params.auditId })
      return ok(found)
    },
  })

export const activityRoutes: Route[] = [
  listAt('/v1/auditrecords', 'query-audit-records'),
  listAt('/auditactivity/v1/auditrecords', 'query-audit-records-service'),
  oneAt('/v1/auditrecords/:auditId', 'get-audit-record-v1'),
  oneAt('/auditactivity/v1/auditrecords/:auditId', 'get-audit-record'),
]
