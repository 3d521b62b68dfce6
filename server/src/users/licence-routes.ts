/** Licences of a customer's users (customers 10). What the customer has of them is answered by `subscriptions`. */
import { collection } from '../http/links.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { groupsAsked, LicenceGroupsQuery } from '../subscriptions/index.ts'
import { findUserLicences } from './licence-store.ts'
import {
  fromWireLicenceUpdate,
  LicencesWire,
  LicenceUpdateBody,
  LicenceUpdateWire,
  toWireLicence,
  toWireLicenceUpdate,
} from './licence-wire.ts'
import { requireUser } from './require-user.ts'
import { updateLicences } from './update-licences.ts'
import { admins, readers } from './who.ts'
import { UserParams } from './wire.ts'

export const licenceRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/users/:userId/licenses',
    operation: 'get-user-licenses',
    summary: 'The licenses that a user has; those of the directory unless other groups are asked for',
    who: readers,
    params: UserParams,
    query: LicenceGroupsQuery,
    answers: { 200: LicencesWire },
    async handle(call, { params, query }) {
      const { directory, user } = await requireUser(call, params)
      const groups = groupsAsked(query.licenseGroupIds)
      const held = await findUserLicences(call.db, directory, user.id)
      const asked = held.filter(({ sku }) => groups.includes(sku.licenceGroup))
      return ok(
        collection(asked.map(toWireLicence), {
          self: `/customers/${directory.customerId}/users/${user.id}/licenses`,
        }),
      )
    },
  }),
  route({
    method: 'POST',
    path: '/v1/customers/:customerId/users/:userId/licenseupdates',
    operation: 'update-user-licenses',
    summary: 'Assigns and removes licenses of a user, all or none',
    who: admins,
    params: UserParams,
    body: LicenceUpdateBody,
    answers: { 201: LicenceUpdateWire },
    async handle(call, { params, body }) {
      const request = fromWireLicenceUpdate(body)
      await updateLicences(call, params, request)
      return created(toWireLicenceUpdate(request))
    },
  }),
]
