import { type Catalog, catalogIn } from '../catalog/index.ts'
import { type EditScope, editScope } from '../editing/index.ts'
import type { Call } from '../http/call.ts'

/** Where the operator edits promotions. */
export interface Scope extends EditScope {
  catalog: Catalog
}

/** The environment that the operator names, or every one, with its catalogue. Throws as `editScope`. */
export async function scopeOf(call: Call, environment: string | undefined): Promise<Scope> {
  const scope = await editScope(call, environment)
  return { ...scope, catalog: await catalogIn(call.platform, scope.environmentId) }
}
