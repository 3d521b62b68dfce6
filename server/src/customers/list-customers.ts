import { faults } from '../fault.ts'
import { type Call, callingPartner } from '../http/call.ts'
import { readFilter } from '../http/filters.ts'
import type { Stretch } from '../http/stretch.ts'
import { isGuid } from '../ids.ts'
import { type CustomerListing, type ListedCustomer, listCustomers as readCustomers } from './list-store.ts'

/** The fields of the customer filter; all of them know `starts_with` only (customers 4.3). */
export interface CustomerFilter {
  field: 'CompanyName' | 'Domain' | 'IndirectReseller' | 'IndirectCloudSolutionProvider'
  value: string
}

const startsWith = ['starts_with'] as const

/** Reads the `filter` query. Throws 400/3000 for another field or operator. */
export const readCustomerFilter = (text: string): CustomerFilter => {
  const { field, value } = readFilter(text, {
    CompanyName: startsWith,
    Domain: startsWith,
    IndirectReseller: startsWith,
    IndirectCloudSolutionProvider: startsWith,
  })
  return { field, value }
}

/**
 * The caller's customers by company name, or by domain when searching for one. Partners see those they transact with,
 * indirect resellers those they were named for. Searching for a reseller's customers needs a person (403/900329).
 */
export async function listCustomers(
  call: Call,
  { filter, stretch }: { filter?: CustomerFilter; stretch: Stretch },
): Promise<ListedCustomer[]> {
  const of = scopeOf(call, filter)
  if (!of) return []
  const listing = { environmentId: call.environment.id, of, by: 'CompanyName', stretch } as const
  switch (filter?.field) {
    case 'Domain':
      return readCustomers(call.db, { ...listing, by: 'Domain', startsWith: filter.value })
    case 'CompanyName':
      return readCustomers(call.db, { ...listing, startsWith: filter.value })
    default:
      return readCustomers(call.db, listing)
  }
}

/** Whose customers are meant, always among the caller's own; undefined where the partner named has none of them. */
function scopeOf(call: Call, filter?: CustomerFilter): CustomerListing['of'] | undefined {
  const { tenantId, programme } = callingPartner(call)
  const isReseller = programme === 'indirect_reseller'
  const own = isReseller ? { resellerId: tenantId } : { partnerId: tenantId }
  const named = filter?.value.trim().toLowerCase() ?? ''
  switch (filter?.field) {
    case 'IndirectReseller':
      if (call.caller.appOnly) throw faults.appOnlyNotSupported({ operation: 'list-reseller-customers' })
      if (isReseller) return named === tenantId ? own : undefined
      return isGuid(named) ? { ...own, resellerId: named } : undefined
    case 'IndirectCloudSolutionProvider':
      if (!isReseller) return named === tenantId ? own : undefined
      return isGuid(named) ? { ...own, partnerId: named } : undefined
    default:
      return own
  }
}
