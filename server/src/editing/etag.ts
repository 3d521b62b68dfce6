import { createHash } from 'node:crypto'

/** Equal for equal documents in their one form: what an editor sends back so as not to overwrite somebody else's edit. */
export const etagOf = (document: object): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 22)
