import { readFile } from 'node:fs/promises'
import { documentChanges, type Editor, type MemberChange, problemText } from '../editing/index.ts'
import type { Call } from '../http/call.ts'
import type { Database } from '../platform/database.ts'
import { changed } from '../platform/snapshots.ts'
import { promotionsChanged } from './current-promotions.ts'
import { fromDocument } from './from-document.ts'
import { promotionKey } from './promotion.ts'
import type { PromotionDocument } from './promotion-document.ts'
import { canonical, onDay, readPromotionFile } from './promotion-file.ts'
import {
  insertPromotionDocuments,
  loadPromotionDocuments,
  lockPromotions,
  type NewEdit,
  savePromotionEdits,
} from './promotion-store.ts'
import { formProblems } from './read-document.ts'

/** Where promotions are written: a call, or what the command line has in its place. */
export type Desk = Pick<Call, 'db' | 'announce'>

export interface ChangedPromotion {
  before: PromotionDocument
  after: PromotionDocument
  members: readonly MemberChange[]
}

/** What documents would do to the promotions that are there. */
export interface Comparison {
  added: readonly PromotionDocument[]
  changed: readonly ChangedPromotion[]
  unchanged: readonly PromotionDocument[]
}

/**
 * Compares documents, their dates fixed, with the promotions of an environment, or with those for all (null). Nobody else can
 * change promotions until the transaction ends.
 */
export async function comparePromotions(
  db: Database,
  documents: readonly PromotionDocument[],
  environmentId: string | null,
): Promise<Comparison> {
  await lockPromotions(db)
  const stored = await loadPromotionDocuments(db, environmentId)
  const known = new Map(stored.map((document) => [promotionKey(document.id), canonical(document)]))
  const compared = documents.map((after) => {
    const before = known.get(promotionKey(after.id))
    return { before, after, members: before ? documentChanges(before, after) : [] }
  })
  return {
    added: compared.flatMap(({ before, after }) => (before ? [] : [after])),
    changed: compared.flatMap(({ before, ...rest }) =>
      before && rest.members.length > 0 ? [{ before, ...rest }] : [],
    ),
    unchanged: compared.flatMap(({ before, after, members }) =>
      before && members.length === 0 ? [after] : [],
    ),
  }
}

/**
 * Writes what a comparison found, records each edit, and lets every node know. What had not changed is not written: it stays
 * shared where it was.
 */
export async function writePromotions(
  { db, announce }: Desk,
  { added, changed }: Comparison,
  { environmentId, editor }: { environmentId: string | null; editor: Editor },
): Promise<void> {
  const edits: NewEdit[] = [...added.map((after) => ({ after })), ...changed]
  if (edits.length === 0) return
  await savePromotionEdits(db, environmentId, { edits, editedBy: editor.name, editedAt: editor.at })
  await announce(promotionsChanged)
}

const seedFile = new URL('../../seed/promotions.json', import.meta.url)

/** Loads the promotions of the seed for all environments. What is there already, edited perhaps, stays as it is. */
export async function seedPromotions(db: Database, { today }: { today: Date }): Promise<void> {
  const entries = readPromotionFile(await readFile(seedFile, 'utf8'))
  const documents = entries.map(({ value, line }) => {
    const [problem] = formProblems(value)
    if (problem) throw new Error(`seed/promotions.json, line ${line}: ${problemText(problem)}`)
    const document = onDay(value as PromotionDocument, today)
    fromDocument(document)
    return document
  })
  await insertPromotionDocuments(db, documents)
  await changed(db, promotionsChanged)
}
