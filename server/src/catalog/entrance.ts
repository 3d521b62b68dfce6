/** The two ways to the catalogue: by country, and for a customer (purchase 1.1). */
import { type TProperties, Type } from 'typebox'
import type { Call } from '../http/call.ts'
import { PathText } from '../http/schemas.ts'
import { openForCountry, openForCustomer } from './open-storefront.ts'
import type { Storefront } from './storefront.ts'

/** How a caller came to the catalogue: what stands in the path and query, and the way back in links. */
export interface Entrance {
  prefix: string
  operation(verb: 'list' | 'get', what: string): string
  params: TProperties
  query: TProperties
  open(call: Call, input: { params: Asked; query: Asked }): Promise<Storefront>
  uri(input: { params: Asked; query: Asked }): (path: string) => string
}

/** What a caller asks with, by name: of the path, the query or both. */
export type Asked = Record<string, string | undefined>

export const byCountry: Entrance = {
  prefix: '/v1',
  operation: (verb, what) => `${verb}-${what}`,
  params: {},
  query: { country: Type.String({ pattern: '^[A-Za-z]{2}$' }) },
  open: (call, { query }) => openForCountry(call, query.country!),
  uri: ({ query }) => {
    const country = query.country!.toUpperCase()
    return (path) => `${path}?country=${country}`
  },
}

export const byCustomer: Entrance = {
  prefix: '/v1/customers/:customerId',
  operation: (verb, what) => `${verb}-customer-${what}`,
  params: { customerId: PathText },
  query: {},
  open: (call, { params }) => openForCustomer(call, params.customerId!),
  uri:
    ({ params }) =>
    (path) =>
      `/customers/${params.customerId}${path}`,
}
