/** The contract's JSON of directory roles and their members (customers 10). */
import { type Static, Type } from 'typebox'
import { Attributes, collectionOf, resource } from '../http/schemas.ts'
import type { DirectoryRole, RoleMember } from './role.ts'

const Text = Type.String()

/** The names are required but not believed: the user's own count. */
export const MemberBody = Type.Object({ id: Text, displayName: Text, userPrincipalName: Text })

export const MemberWire = resource({
  displayName: Text,
  userPrincipalName: Text,
  roleId: Text,
  id: Text,
  attributes: Attributes,
})
export const MembersWire = collectionOf(MemberWire)

export const RolesWire = collectionOf(resource({ name: Text, id: Text, attributes: Attributes }))

export const toWireMember = (
  { id, displayName, userPrincipalName }: RoleMember,
  role: DirectoryRole,
): Static<typeof MemberWire> => ({
  displayName,
  userPrincipalName,
  roleId: role.id,
  id,
  attributes: { objectType: 'UserMember' },
})

export const toWireRole = ({ id, name }: DirectoryRole) => ({
  name,
  id,
  attributes: { objectType: 'DirectoryRole' },
})
