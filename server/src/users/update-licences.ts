import { recordActivity } from '../activity/index.ts'
import { faultOfRefusals } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { countLicences, type SubscribedSku, subscribedSkus, totalUnits } from '../subscriptions/index.ts'
import { userFaults } from './faults.ts'
import { type LicenceRequest, licenceChange } from './licence-change.ts'
import {
  findUserLicences,
  freeUnits,
  lockUnits,
  removeLicences,
  saveLicences,
  takeUnits,
} from './licence-store.ts'
import { toWireLicenceUpdate } from './licence-wire.ts'
import { requireLockedUser, type UserPath } from './require-user.ts'
import type { Directory } from './user.ts'

/**
 * Assigns and removes licences of a user, all or none of them. Throws 404/60002, 400/3000 with everything that cannot be
 * done, 400/60012 when none is left of a licence. Of two users at once that want the last one, one gets it.
 */
export async function updateLicences(call: Call, path: UserPath, request: LicenceRequest): Promise<void> {
  const { customer, directory, user } = await requireLockedUser(call, path)
  const held = await findUserLicences(call.db, directory, user.id)
  const seats = await countLicences(call.db, directory.environmentId, directory.customerId)
  const change = licenceChange(request, {
    subscribed: subscribedSkus(seats),
    held: held.map(({ sku }) => sku.id),
    usageLocation: user.usageLocation,
  })
  if ('refusals' in change) throw faultOfRefusals(change.refusals)!

  const { taken, adjusted, freed } = change
  await lockUnits(call.db, directory, [...freed, ...taken.map(({ sku }) => sku.id)])
  await freeUnits(call.db, directory, freed)
  await takeWhatIsLeft(
    call,
    directory,
    taken.map(({ sku }) => sku),
  )
  await removeLicences(call.db, directory, { userId: user.id, skuIds: freed })
  const assigned = taken.map(({ sku, excludedPlans }) => ({ skuId: sku.id, excludedPlans }))
  await saveLicences(call.db, directory, {
    userId: user.id,
    licences: [...assigned, ...adjusted],
    at: call.now,
  })
  await recordActivity(call, {
    customerId: customer.id,
    customerName: customer.companyName,
    resourceType: 'license',
    operationType: 'update_customer_user_licenses',
    resourceId: user.id,
    newValue: toWireLicenceUpdate(request),
    customizedData: [
      { key: 'CustomerUserId', value: user.id },
      ...assigned.map(({ skuId }) => ({ key: 'AddedLicenseSkuId', value: skuId })),
      ...freed.map((skuId) => ({ key: 'RemovedLicenseSkuId', value: skuId })),
    ],
  })
}

/** Takes a unit of each; throws for those that had none left, which gives all of them back. */
async function takeWhatIsLeft(
  call: Call,
  directory: Directory,
  skus: readonly SubscribedSku[],
): Promise<void> {
  const consumed = await takeUnits(call.db, directory, skus)
  const exhausted = skus.filter((sku) => consumed.get(sku.id)! > totalUnits(sku))
  if (exhausted.length === 0) return
  const missing = exhausted.map(({ id }) => id).join(', ')
  throw userFaults.noLicencesLeft(
    { name: exhausted.map(({ name }) => name).join(', ') },
    { data: [`Customer ${directory.customerId} has no available licenses left of SKU ${missing}.`] },
  )
}
