import { useCustomers } from '../customers/queries.ts'
import { type RecentCustomer, useRecentCustomers } from '../customers/recent-customers.ts'

const most = 5

/** The customers worked with last, then the first of the others, a handful in all; `undefined` until they are known. */
export function useCustomersAtHand(): RecentCustomer[] | undefined {
  const recent = useRecentCustomers()
  const customers = useCustomers('')
  const first = customers.data?.pages[0]?.items.map(({ id, companyProfile }) => ({
    id,
    name: companyProfile.companyName ?? companyProfile.domain,
  }))
  if (first === undefined && recent.length === 0) return undefined
  const others = (first ?? []).filter(({ id }) => !recent.some((known) => known.id === id))
  return [...recent, ...others].slice(0, most)
}
