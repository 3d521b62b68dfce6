import { createHash } from 'node:crypto'
import type { PromotionDocument } from './promotion-document.ts'
import { canonical } from './promotion-file.ts'

/** Equal for equal documents: what an editor sends back so as not to overwrite somebody else's edit. */
export const etagOf = (document: PromotionDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(document)))
    .digest('base64url')
    .slice(0, 22)
