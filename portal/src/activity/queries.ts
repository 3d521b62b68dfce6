import type { AuditRecord } from '@kontor/client'
import { useAnswer } from '../session/session-context.tsx'

/** What the address of the activity page remembers. Days are ISO dates. */
export interface ActivitySearch {
  from?: string | undefined
  to?: string | undefined
  company?: string | undefined
  kind?: string | undefined
}

/** Reads an address's query; what it does not know is left out. */
export function activitySearch(query: Record<string, unknown>): ActivitySearch {
  const day = (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  const search = {
    from: day(query.from),
    to: day(query.to),
    company: text(query.company),
    kind: text(query.kind),
  }
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}

/** Who did what, the latest first. One filter is the server's, the other is ours. */
export function useActivity(search: ActivitySearch, enabled: boolean) {
  const { from, to, company, kind } = search
  const filter = company
    ? { Field: 'CompanyName', Value: company, Operator: 'substring' }
    : kind
      ? { Field: 'ResourceType', Value: kind, Operator: 'equals' }
      : undefined
  return useAnswer<AuditRecord[]>(
    ['activity', search],
    async (kontor) => {
      const records: AuditRecord[] = []
      const found = kontor.items('/v1/auditrecords', {
        params: {
          query: {
            ...(from && { startDate: from }),
            ...(to && { endDate: to }),
            ...(filter && { filter: JSON.stringify(filter) }),
          },
        },
      })
      for await (const record of found) if (!kind || record.resourceType === kind) records.push(record)
      return records.toSorted((one, other) => other.operationDate.localeCompare(one.operationDate))
    },
    { enabled, staleTime: 10_000 },
  )
}
