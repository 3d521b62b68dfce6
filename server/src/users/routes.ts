/** Users of a customer (customers 10). All of it needs a person: app-only tokens are refused. */
import { Type } from 'typebox'
import { requireCustomer } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { SeekQuery, seekFrom, seekPage } from '../http/paging.ts'
import { noContent, ok, type Route, route } from '../http/route.ts'
import { CustomerParams, wireEnum } from '../http/schemas.ts'
import { createUser } from './create-user.ts'
import { deleteUser } from './delete-user.ts'
import { licenceRoutes } from './licence-routes.ts'
import { listingOf, type UsersAsked } from './list-users.ts'
import { type PasswordProfile, shownPassword } from './password.ts'
import { requireUser } from './require-user.ts'
import { roleRoutes } from './role-routes.ts'
import { listUsers, sortKeyOf } from './store.ts'
import { updateUser } from './update-user.ts'
import { directoryOf } from './user.ts'
import { admins, readers } from './who.ts'
import {
  fromWireProfile,
  NewUserBody,
  ResetPasswordBody,
  toWireUser,
  UserChangesBody,
  UserParams,
  UsersWire,
  UserWire,
  withoutPassword,
  withPassword,
} from './wire.ts'

const createRoute = route({
  method: 'POST',
  path: '/v1/customers/:customerId/users',
  operation: 'create-user',
  summary: 'Creates a user; without a password one is made and shown once',
  who: admins,
  params: CustomerParams,
  body: NewUserBody,
  answers: { 200: UserWire },
  stored: {
    redact: (body) => withoutPassword(body as UserWire),
    restore: ({ platform }, body, { body: { passwordProfile } }) => {
      const user = body as UserWire
      return withPassword(user, shownPassword(platform, user.id, passwordProfile))
    },
  },
  async handle(call, { params: { customerId }, body }) {
    const { passwordProfile } = body
    const user = await createUser(call, { customerId, profile: fromWireProfile(body), passwordProfile })
    return ok(withPassword(toWireUser(user), shownPassword(call.platform, user.id, passwordProfile)))
  },
})

const listRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/users',
  operation: 'list-users',
  summary:
    'Users by name; filter by the beginning of DisplayName or UserPrincipalName, or by UserState Inactive for deleted ones',
  who: readers,
  params: CustomerParams,
  query: Type.Object({
    ...SeekQuery,
    sortField: Type.Optional(wireEnum(['DisplayName', 'UserPrincipalName'])),
    sortDirection: Type.Optional(wireEnum(['Ascending', 'Descending'])),
  }),
  answers: { 200: UsersWire },
  async handle(call, { params, query, headers }) {
    const customer = await requireCustomer(call, params.customerId)
    const { filter, sortField, sortDirection } = query
    const seek = seekFrom<UsersAsked>(query, headers['ms-continuationtoken'], {
      key: ['text', 'guid'],
      filter: { filter, sortField, sortDirection },
    })
    const listing = listingOf(seek.filter ?? {}, call.now)
    const rows = await listUsers(call.db, directoryOf(customer), {
      ...listing,
      stretch: seek.stretch,
    })
    const path = `/customers/${customer.id}/users?size=${seek.size}`
    const page = seekPage(rows, seek, { keyOf: (user) => [sortKeyOf(user, listing.by), user.id], path })
    return ok(collection(page.rows.map(toWireUser), { self: path, ...page }))
  },
})

const getRoute = route({
  method: 'GET',
  path: '/v1/customers/:customerId/users/:userId',
  operation: 'get-user',
  who: readers,
  params: UserParams,
  answers: { 200: UserWire },
  handle: async (call, { params }) => ok(toWireUser((await requireUser(call, params)).user)),
})

/** A changed user as it is answered: with its new password, if it got one. */
const changed = (call: Call, user: UserWire, passwordProfile: PasswordProfile | undefined): UserWire =>
  passwordProfile ? withPassword(user, shownPassword(call.platform, user.id, passwordProfile)) : user

const updateRoute = route({
  method: 'PATCH',
  path: '/v1/customers/:customerId/users/:userId',
  operation: 'update-user',
  alsoAnswers: ['restore-user', 'reset-password'],
  summary:
    'Changes what the body names; state "active" restores a deleted user, a passwordProfile resets the password',
  who: admins,
  params: UserParams,
  body: UserChangesBody,
  answers: { 200: UserWire },
  stored: {
    redact: (body) => withoutPassword(body as UserWire),
    restore: (call, body, { body: { passwordProfile } }) => changed(call, body as UserWire, passwordProfile),
  },
  async handle(call, { params, body }) {
    const { state, passwordProfile } = body
    const user = await updateUser(call, params, { profile: fromWireProfile(body), state, passwordProfile })
    return ok(changed(call, toWireUser(user), passwordProfile))
  },
})

const resetPasswordRoute = route({
  method: 'PATCH',
  path: '/v1/customers/:customerId/users/:userId/resetpassword',
  operation: 'reset-password-now',
  summary: 'Gives a user another password',
  who: admins,
  params: UserParams,
  body: ResetPasswordBody,
  answers: { 200: UserWire },
  stored: {
    redact: (body) => withoutPassword(body as UserWire),
    restore: (call, body, { body: { passwordProfile } }) => changed(call, body as UserWire, passwordProfile),
  },
  async handle(call, { params, body: { passwordProfile } }) {
    const user = await updateUser(call, params, { profile: {}, passwordProfile })
    return ok(changed(call, toWireUser(user), passwordProfile))
  },
})

const deleteRoute = route({
  method: 'DELETE',
  path: '/v1/customers/:customerId/users/:userId',
  operation: 'delete-user',
  summary: 'Deletes a user, who can be restored for 30 days',
  who: admins,
  params: UserParams,
  async handle(call, { params }) {
    await deleteUser(call, params)
    return noContent()
  },
})

/** Every route of this room. */
export const userRoutes: readonly Route[] = [
  createRoute,
  listRoute,
  getRoute,
  updateRoute,
  resetPasswordRoute,
  deleteRoute,
  ...roleRoutes,
  ...licenceRoutes,
]
