import { readFile } from 'node:fs/promises'
import { Compile } from 'typebox/compile'
import type { Database } from '../platform/database.ts'
import { changed } from '../platform/snapshots.ts'
import { promotionsChanged } from './current-promotions.ts'
import { promotionKey } from './promotion.ts'
import { fromDocument, onDay, type PromotionDocument, PromotionFile } from './promotion-file.ts'
import { insertPromotionDocuments, savePromotionDocuments } from './promotion-store.ts'

const checkedFile = Compile(PromotionFile)

/** The promotions in a file's text. Throws an error that names the first thing wrong with it. */
export function readPromotionFile(text: string): PromotionDocument[] {
  const file: unknown = JSON.parse(text)
  if (checkedFile.Check(file)) return file.promotions
  const [first] = checkedFile.Errors(file)
  throw new Error(`promotions: ${first?.instancePath ?? ''} ${first?.message ?? 'is not valid'}`)
}

/**
 * Writes promotions for one environment, or for all (null), and lets every node know. Dates given as durations count from
 * `today`. Throws RangeError for a promotion that ends before it starts.
 */
export async function savePromotions(
  db: Database,
  documents: readonly PromotionDocument[],
  { environmentId, today }: { environmentId: string | null; today: Date },
): Promise<void> {
  await savePromotionDocuments(db, environmentId, prepared(documents, today))
  await changed(db, promotionsChanged)
}

const seedFile = new URL('../../seed/promotions.json', import.meta.url)

/** Loads the promotions of the seed for all environments. What is there already, edited perhaps, stays as it is. */
export async function seedPromotions(db: Database, { today }: { today: Date }): Promise<void> {
  const documents = readPromotionFile(await readFile(seedFile, 'utf8'))
  await insertPromotionDocuments(db, null, prepared(documents, today))
  await changed(db, promotionsChanged)
}

const prepared = (documents: readonly PromotionDocument[], today: Date) =>
  documents.map((document) => {
    const fixed = onDay(document, today)
    fromDocument(fixed)
    return { key: promotionKey(fixed.id), document: fixed }
  })
