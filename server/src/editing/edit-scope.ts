import { faults } from '../fault.ts'
import { type Call, makeCall, surroundings } from '../http/call.ts'
import { findEnvironment } from '../platform/environment.ts'

/** Who edits, and when: at the environment's time, or at real time for every environment. */
export interface Editor {
  name: string
  at: Date
}

/** Where the operator edits. */
export interface EditScope {
  /** The call, carried over to the environment and its time. */
  call: Call
  /** Null: every environment. */
  environmentId: string | null
  editor: Editor
}

/** The environment that the operator names by id or name, or every one. Throws 404/1000 if there is none of that name. */
export async function editScope(call: Call, environment: string | undefined): Promise<EditScope> {
  const environmentId = environment === undefined ? null : (await findEnvironment(call.db, environment))?.id
  if (environmentId === undefined)
    throw faults.notFound({ resource: 'Environment', id: environment!.slice(0, 100) })
  const there =
    environmentId === null
      ? call
      : makeCall({ ...call, ...(await surroundings(call.platform, environmentId)) })
  return {
    call: there,
    environmentId,
    editor: { name: call.caller.upn ?? call.caller.appId, at: there.now },
  }
}
