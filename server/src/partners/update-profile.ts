import { recordActivity } from '../activity/index.ts'
import type { Call } from '../http/call.ts'
import { callingPartner } from '../http/call.ts'
import { requireCurrentEtag } from '../http/etag.ts'
import { firstProfile, type ProfileKind, rewriteProfile, type StoredProfile } from './profile.ts'
import { lockProfile, saveProfile } from './store.ts'

/** Etags of profiles are their versions. */
export const profileEtag = ({ version }: StoredProfile): string => String(version)

/** Replaces one profile of the calling partner. Throws 400/2055 if `etagHeld` is given and no longer current. */
export async function updateProfile(
  call: Call,
  { kind, written, etagHeld }: { kind: ProfileKind; written: Record<string, unknown>; etagHeld?: string },
): Promise<StoredProfile> {
  const partner = callingPartner(call)
  const before = await lockProfile(call.db, partner.tenantId, kind, firstProfile(kind, partner))
  requireCurrentEtag(etagHeld, profileEtag(before))
  const after = { body: rewriteProfile(kind, before.body, written), version: before.version + 1 }
  await saveProfile(call.db, partner.tenantId, kind, after)
  await recordActivity(call, {
    resourceType: 'undefined',
    operationType: 'update_company_info',
    resourceId: partner.tenantId,
    oldValue: before.body,
    newValue: after.body,
    customizedData: [{ key: 'Profile', value: String(after.body.profileType) }],
  })
  return after
}
