import type { PersonalData } from '../http/personal-data.ts'
import { freeAllUnits } from './licence-store.ts'
import { directoryRole } from './role.ts'
import { deleteUsers, usersWithRights } from './store.ts'
import { toWireUser } from './wire.ts'

/** The people of the directory: erased for good, deleted ones too, without the 30 days. */
export const userPersonalData: PersonalData = {
  name: 'users',
  async read(db, subject, stretch) {
    const users = await usersWithRights(db, subject, stretch)
    return users.map(({ user, roleIds, skuIds }) => ({
      key: user.id,
      values: {
        ...toWireUser(user),
        directoryRoles: roleIds.map((id) => directoryRole(id)?.name ?? id),
        licenses: skuIds,
      },
    }))
  },
  async erase(db, subject) {
    const users = await deleteUsers(db, subject)
    await freeAllUnits(db, subject)
    return users
  },
  kept: [],
}
