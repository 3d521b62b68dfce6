import { documentOf, type StoredPromotion } from './promotion-document.ts'

/** The text of a file of promotions: what is exported here is imported again without a difference. */
export function promotionFile(promotions: readonly StoredPromotion[]): string {
  return `${JSON.stringify({ promotions: promotions.map(documentOf) }, undefined, 2)}\n`
}

/** The entries of a file, not yet checked; nothing if it is no file of promotions. */
export function promotionsInFile(text: string): unknown[] | undefined {
  try {
    const { promotions } = Object(JSON.parse(text.replace(/^\uFEFF/, ''))) as { promotions?: unknown }
    return Array.isArray(promotions) ? promotions : undefined
  } catch {
    return undefined
  }
}
