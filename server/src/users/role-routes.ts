/** Directory roles of a customer and who has them (customers 10). */
import { Type } from 'typebox'
import { requireCustomer } from '../customers/index.ts'
import { collection } from '../http/links.ts'
import { SeekQuery, seekFrom, seekPage } from '../http/paging.ts'
import { created, noContent, ok, type Route, route } from '../http/route.ts'
import { CustomerParams, PathText } from '../http/schemas.ts'
import { addMember, removeMember, requireRole } from './change-role.ts'
import { requireUser } from './require-user.ts'
import { directoryRoles } from './role.ts'
import { findRoleIds, listMembers } from './role-store.ts'
import { MemberBody, MembersWire, MemberWire, RolesWire, toWireMember, toWireRole } from './role-wire.ts'
import { directoryOf } from './user.ts'
import { admins, readers } from './who.ts'
import { UserParams } from './wire.ts'

const RoleParams = Type.Object({ customerId: PathText, roleId: PathText })
const MemberParams = Type.Object({ ...RoleParams.properties, userId: PathText })

export const roleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/directoryroles',
    operation: 'list-directory-roles',
    summary: 'The roles that users of a customer can have',
    who: readers,
    params: CustomerParams,
    answers: { 200: RolesWire },
    async handle(call, { params }) {
      const { id } = await requireCustomer(call, params.customerId)
      return ok(collection(directoryRoles.map(toWireRole), { self: `/customers/${id}/directoryroles` }))
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/users/:userId/directoryroles',
    operation: 'get-user-roles',
    summary: 'The roles that a user has',
    who: readers,
    params: UserParams,
    answers: { 200: RolesWire },
    async handle(call, { params }) {
      const { directory, user } = await requireUser(call, params)
      const ids = await findRoleIds(call.db, directory, user.id)
      const roles = directoryRoles.filter(({ id }) => ids.includes(id))
      return ok(
        collection(roles.map(toWireRole), {
          self: `/customers/${directory.customerId}/users/${user.id}/directoryroles`,
        }),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customerId/directoryroles/:roleId/usermembers',
    operation: 'list-role-members',
    summary: 'The users that have a role',
    who: readers,
    params: RoleParams,
    query: Type.Object(SeekQuery),
    answers: { 200: MembersWire },
    async handle(call, { params, query, headers }) {
      const customer = await requireCustomer(call, params.customerId)
      const role = requireRole(params.roleId)
      const seek = seekFrom(query, headers['ms-continuationtoken'], { key: ['guid'] })
      const rows = await listMembers(call.db, directoryOf(customer), {
        roleId: role.id,
        stretch: seek.stretch,
      })
      const path = `/customers/${customer.id}/directoryroles/${role.id}/usermembers?size=${seek.size}`
      const page = seekPage(rows, seek, { keyOf: ({ id }) => [id], path })
      return ok(
        collection(
          page.rows.map((member) => toWireMember(member, role)),
          { self: path, ...page },
        ),
      )
    },
  }),
  route({
    method: 'POST',
    path: '/v1/customers/:customerId/directoryroles/:roleId/usermembers',
    operation: 'add-role-member',
    summary: 'Gives a role to a user',
    who: admins,
    params: RoleParams,
    body: MemberBody,
    answers: { 201: MemberWire },
    async handle(call, { params, body }) {
      const member = await addMember(call, { ...params, userId: body.id })
      return created(toWireMember(member, requireRole(params.roleId)))
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/customers/:customerId/directoryroles/:roleId/usermembers/:userId',
    operation: 'remove-role-member',
    summary: 'Takes a role from a user',
    who: admins,
    params: MemberParams,
    async handle(call, { params }) {
      await removeMember(call, params)
      return noContent()
    },
  }),
]
