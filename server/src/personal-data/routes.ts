/** What the operator answers with when a person or a customer asks what is known about them, or has it erased. */
import { Type } from 'typebox'
import { requireCustomerAnywhere } from '../customers/index.ts'
import { collection } from '../http/links.ts'
import { SeekQuery, seekFrom, seekPage } from '../http/paging.ts'
import type { PersonalData } from '../http/personal-data.ts'
import { ok, type Route, route } from '../http/route.ts'
import { CustomerParams } from '../http/schemas.ts'
import { erasePersonalData } from './erase-personal-data.ts'
import { readRecords } from './read-records.ts'
import { ErasureWire, PersonalRecordsWire, toWireErasure, toWireRecord } from './wire.ts'

const operator = { operator: true } as const
const path = '/operator/v1/customers/:customerId/personal-data'

/** Every route of this room; the rooms say at composition what they know about people. */
export const personalDataRoutes = (kinds: readonly PersonalData[]): readonly Route[] => [
  route({
    method: 'GET',
    path,
    operation: 'operator-list-personal-data',
    summary: 'What is known about the people of a customer, page by page',
    who: operator,
    params: CustomerParams,
    query: Type.Object(SeekQuery),
    answers: { 200: PersonalRecordsWire },
    async handle(operatorsCall, { params, query, headers }) {
      const { customer } = await requireCustomerAnywhere(operatorsCall, params.customerId)
      const seek = seekFrom(query, headers['ms-continuationtoken'], { key: ['text', 'text'] })
      const rows = await readRecords(operatorsCall.db, kinds, {
        subject: { environmentId: customer.environmentId, customerId: customer.id },
        stretch: seek.stretch,
      })
      const self = `/operator/v1/customers/${customer.id}/personal-data?size=${seek.size}`
      const page = seekPage(rows, seek, { keyOf: ({ name, key }) => [name, key], path: self })
      return ok(collection(page.rows.map(toWireRecord), { self, ...page }))
    },
  }),
  route({
    method: 'DELETE',
    path,
    operation: 'operator-erase-personal-data',
    summary: 'Erases what is known about the people of a customer, and says what stays and why',
    who: operator,
    params: CustomerParams,
    answers: { 200: ErasureWire },
    handle: async (call, { params }) =>
      ok(toWireErasure(await erasePersonalData(call, kinds, params.customerId))),
  }),
]
