import { type Catalog, catalogIn } from '../catalog/index.ts'
import { faults } from '../fault.ts'
import { type Call, makeCall, surroundings } from '../http/call.ts'
import { findEnvironmentId } from './promotion-store.ts'
import type { Editor } from './save-promotions.ts'

/** Where the operator edits promotions. */
export interface Scope {
  /** The call, carried over to the environment and its time. */
  call: Call
  /** Null: every environment. */
  environmentId: string | null
  catalog: Catalog
  editor: Editor
}

/** The environment that the operator names by id or name, or every one. Throws 404/1000 if there is none of that name. */
export async function scopeOf(call: Call, environment: string | undefined): Promise<Scope> {
  const environmentId = environment === undefined ? null : await findEnvironmentId(call.db, environment)
  if (environmentId === undefined)
    throw faults.notFound({ resource: 'Environment', id: environment!.slice(0, 100) })
  const there =
    environmentId === null
      ? call
      : makeCall({ ...call, ...(await surroundings(call.platform, environmentId)) })
  return {
    call: there,
    environmentId,
    catalog: await catalogIn(call.platform, environmentId),
    editor: { name: call.caller.upn ?? call.caller.appId, at: there.now },
  }
}
