import { type CustomerPage, KontorFault } from '@kontor/client'
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

const pageSize = 50

/**
 * The partner's customers whose name (or domain, if the text looks like one) starts with `search`, or those of one reseller,
 * page by page.
 */
export function useCustomers(search: string, reseller?: string) {
  const filter = reseller ? filterOf('IndirectReseller', reseller) : search && searchFilter(search)
  const kontor = useKontor()
  return useInfiniteQuery<
    CustomerPage,
    Error,
    InfiniteData<CustomerPage>,
    unknown[],
    NonNullable<CustomerPage['links']>['next'] | null
  >({
    queryKey: ['customers', 'list', search, reseller],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      pageParam
        ? kontor.follow(pageParam, { signal })
        : kontor.get('/v1/customers', {
            params: { query: { size: pageSize, ...(filter && { filter }) } },
            signal,
          }),
    getNextPageParam: (page) => page.links?.next,
  })
}

const filterOf = (Field: string, Value: string): string =>
  JSON.stringify({ Field, Value, Operator: 'starts_with' })

const searchFilter = (search: string): string =>
  filterOf(search.includes('.') ? 'Domain' : 'CompanyName', search)

/** One customer, with both profiles; nothing while no id is given. */
export function useCustomer(customerId: string) {
  return useAnswer(
    ['customers', customerId, 'account'],
    (kontor, signal) =>
      kontor.get('/v1/customers/{customerId}', { params: { path: { customerId } }, signal }),
    { enabled: customerId !== '' },
  )
}

/** What has to be asked of a customer in a country; nothing until a country is chosen. */
export function useCountryRules(country: string) {
  return useAnswer(
    ['country-rules', country],
    (kontor, signal) =>
      kontor.get('/v1/countryvalidationrules/{country}', { params: { path: { country } }, signal }),
    { enabled: country !== '', staleTime: Number.POSITIVE_INFINITY },
  )
}

/** Whether somebody has the domain already; asked once the text could be a domain. */
export function useDomainTaken(domain: string) {
  return useAnswer(
    ['domains', domain],
    (kontor, signal) => kontor.exists('/v1/domains/{domain}', { params: { path: { domain } }, signal }),
    { enabled: domain !== '' },
  )
}

/** The platform's verdict on the account; null while there is none, which lets purchases through. */
export function useAccountStatus(customerId: string) {
  return useAnswer(['customers', customerId, 'status'], async (kontor, signal) => {
    try {
      return await kontor.get('/v1/customers/{customerId}/validationStatus', {
        params: { path: { customerId }, query: { type: 'account' } },
        signal,
      })
    } catch (error) {
      if (error instanceof KontorFault && error.status === 404) return null
      throw error
    }
  })
}
