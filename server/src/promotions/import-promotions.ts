import type { Catalog } from '../catalog/index.ts'
import type { Editor, MemberChange, Problem } from '../editing/index.ts'
import { promotionKey } from './promotion.ts'
import type { PromotionDocument } from './promotion-document.ts'
import type { PromotionEntry } from './promotion-file.ts'
import { readDocument } from './read-document.ts'
import { comparePromotions, type Desk, writePromotions } from './save-promotions.ts'

/** A promotion as a result names it. */
export interface Named {
  id: string
  name: string
}

/** An entry that cannot be imported, and everything that is wrong with it. */
export interface RefusedEntry {
  index: number
  line?: number
  /** Where the entry has one. */
  id?: string
  problems: readonly Problem[]
}

export interface ImportOutcome {
  /** False: nothing was written, because an entry was refused or it was only tried. */
  isImported: boolean
  added: readonly Named[]
  changed: readonly (Named & { members: readonly MemberChange[] })[]
  unchanged: readonly Named[]
  refused: readonly RefusedEntry[]
}

export interface PromotionImport {
  entries: readonly PromotionEntry[]
  /** Null: for every environment. */
  environmentId: string | null
  /** The catalogue that the promotions are for. */
  catalog: Catalog
  editor: Editor
  /** Only compares. */
  dryRun?: boolean
}

/**
 * Imports promotions: what is new, what differs and in which members, what stays, and what cannot be read. One refused entry
 * stops all of it. Dates given as durations count from the editor's day. In one transaction, which the caller opens.
 */
export async function importPromotions(
  desk: Desk,
  { entries, environmentId, catalog, editor, dryRun = false }: PromotionImport,
): Promise<ImportOutcome> {
  const { documents, refused } = readEntries(entries, { today: editor.at, catalog })
  const comparison = await comparePromotions(desk.db, documents, environmentId)
  const isImported = refused.length === 0 && !dryRun
  if (isImported) await writePromotions(desk, comparison, { environmentId, editor })
  return {
    isImported,
    added: comparison.added.map(named),
    changed: comparison.changed.map(({ after, members }) => ({ ...named(after), members })),
    unchanged: comparison.unchanged.map(named),
    refused,
  }
}

const named = ({ id, name }: PromotionDocument): Named => ({ id, name })

function readEntries(
  entries: readonly PromotionEntry[],
  surroundings: Parameters<typeof readDocument>[1],
): { documents: PromotionDocument[]; refused: RefusedEntry[] } {
  const documents: PromotionDocument[] = []
  const refused: RefusedEntry[] = []
  const places = new Map<string, number>()
  for (const { value, ...place } of entries) {
    const read = readDocument(value, surroundings)
    const id = idOf(value)
    const earlier = id === undefined ? undefined : places.get(promotionKey(id))
    if (id !== undefined && earlier === undefined) places.set(promotionKey(id), place.index)
    const repeated =
      earlier === undefined
        ? []
        : [{ field: 'id', seen: JSON.stringify(id), allowed: `each promotion once; entry ${earlier} has it` }]
    const problems = [...('problems' in read ? read.problems : []), ...repeated]
    if (problems.length > 0) refused.push({ ...place, ...(id !== undefined && { id }), problems })
    else if ('document' in read) documents.push(read.document)
  }
  return { documents, refused }
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined
