import { recordActivity } from '../activity/index.ts'
import type { Call } from '../http/call.ts'
import { findUserLicences, freeUnits, lockUnits, removeLicences } from './licence-store.ts'
import { requireLockedUser, type UserPath } from './require-user.ts'
import { removeFromRoles } from './role-store.ts'
import { saveUser } from './store.ts'
import { toWireUser } from './wire.ts'

/**
 * Deletes a user. It can be restored for 30 days, but it holds nothing meanwhile: its licences are free for others at once,
 * and its roles end. Throws 404/60002.
 */
export async function deleteUser(call: Call, path: UserPath): Promise<void> {
  const { customer, directory, user } = await requireLockedUser(call, path)
  const held = (await findUserLicences(call.db, directory, user.id)).map(({ sku }) => sku.id)
  await lockUnits(call.db, directory, held)
  await removeLicences(call.db, directory, { userId: user.id, skuIds: held })
  await freeUnits(call.db, directory, held)
  await removeFromRoles(call.db, directory, user.id)
  await saveUser(call.db, directory, { user: { ...user, deletedAt: call.now } })
  await recordActivity(call, {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'customer_user',
    operationType: 'delete_customer_user',
    resourceId: user.id,
    oldValue: toWireUser(user),
    customizedData: [{ key: 'CustomerUserId', value: user.id }],
  })
}
