/** The contract's JSON of customers' users (customers 10). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { selfLink } from '../http/links.ts'
import {
  Attributes,
  collectionOf,
  PathText,
  resource,
  SelfLinks,
  WireInstant,
  wireEnum,
} from '../http/schemas.ts'
import type { ShownPassword } from './password.ts'
import type { CustomerUser, UserProfile } from './user.ts'

const Text = Type.String()
const Optional = Type.Optional(Text)

export const UserParams = Type.Object({ customerId: PathText, userId: PathText })

const PasswordBody = Type.Object({
  password: Optional,
  forceChangePassword: Type.Optional(Type.Boolean()),
})

const profileMembers = {
  usageLocation: Optional,
  userPrincipalName: Text,
  firstName: Optional,
  lastName: Optional,
  displayName: Text,
  immutableId: Optional,
  phoneNumber: Optional,
} as const

export const NewUserBody = Type.Object({ ...profileMembers, passwordProfile: Type.Optional(PasswordBody) })

const states = wireEnum(['active', 'inactive'])

export const UserChangesBody = Type.Object({
  ...profileMembers,
  userPrincipalName: Optional,
  displayName: Optional,
  state: Type.Optional(states),
  passwordProfile: Type.Optional(PasswordBody),
})

export const ResetPasswordBody = Type.Object({ passwordProfile: PasswordBody })

export const UserWire = resource({
  id: Text,
  ...profileMembers,
  passwordProfile: Type.Optional(Type.Object({ password: Text, forceChangePassword: Type.Boolean() })),
  userDomainType: wireEnum(['none', 'managed', 'federated']),
  state: states,
  softDeletionTime: Type.Optional(WireInstant),
  links: SelfLinks,
  attributes: Attributes,
})
export type UserWire = Static<typeof UserWire>

export const UsersWire = collectionOf(UserWire)

/** The members of a body that are the profile's. */
export const fromWireProfile = <Body extends Partial<UserProfile>>({
  passwordProfile: _password,
  state: _state,
  ...profile
}: Body & { passwordProfile?: unknown; state?: unknown }) => profile

export const toWireUser = ({ createdAt: _, deletedAt, customerId, ...user }: CustomerUser): UserWire => ({
  ...user,
  userDomainType: 'none',
  state: deletedAt ? 'inactive' : 'active',
  ...(deletedAt && { softDeletionTime: toWireInstant(deletedAt) }),
  links: selfLink(`/customers/${customerId}/users/${user.id}`),
  attributes: { objectType: 'CustomerUser' },
})

/** The user with the password that was just set; only the answer that sets one shows it. */
export const withPassword = (
  { links, attributes, ...user }: UserWire,
  passwordProfile: ShownPassword,
): UserWire => ({ ...user, passwordProfile, links, attributes })

/** The answer as it is kept for a replay. */
export const withoutPassword = (user: UserWire): UserWire => ({ ...user, passwordProfile: undefined })
