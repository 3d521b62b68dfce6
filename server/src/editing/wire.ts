/** What the operator's editors have in common on the wire: the environment, the pages, the history of a document. */
import { type TSchema, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { OffsetQuery } from '../http/paging.ts'
import { collectionOf, PathText } from '../http/schemas.ts'
import { documentChanges } from './document-changes.ts'

const environment = {
  environment: Type.Optional(
    Type.String({ maxLength: 500, description: 'Name or id of an environment; absent: all of them' }),
  ),
}
export const ScopeQuery = Type.Object(environment)
export const PageQuery = Type.Object({ ...environment, ...OffsetQuery })

/** Pages of what matches a text. */
export const SearchQuery = Type.Object({
  ...environment,
  ...OffsetQuery,
  search: Type.Optional(PathText),
})

export const EnvironmentId = Type.Optional(
  Type.String({ description: 'Absent: it holds in every environment' }),
)

export const MemberChangeWire = Type.Object({
  member: Type.String({ description: 'Path, such as `promotionConstraints.seatConstraints.0.maxSeats`' }),
  before: Type.Optional(Type.Unknown()),
  after: Type.Optional(Type.Unknown()),
})

/** A document's history. */
export const editsOf = <Document extends TSchema>(document: Document) =>
  collectionOf(
    Type.Object({
      environmentId: EnvironmentId,
      editedAt: Type.String(),
      editedBy: Type.String({ description: 'A person’s name, an app’s id, or `command line`' }),
      changes: Type.Array(MemberChangeWire),
      before: Type.Optional(document),
      after: document,
    }),
  )

/** One edit of a document, both versions in their one form. */
export interface DocumentEdit<Document extends object> {
  environmentId: string | null
  editedAt: Date
  editedBy: string
  /** Absent: there was none. */
  before?: Document
  after: Document
}

export const toWireEdit = <Document extends object>({
  environmentId,
  editedAt,
  editedBy,
  before,
  after,
}: DocumentEdit<Document>) => ({
  ...(environmentId !== null && { environmentId }),
  editedAt: toWireInstant(editedAt),
  editedBy,
  changes: before ? documentChanges(before, after) : [],
  ...(before && { before }),
  after,
})

/** A path with the query it was asked with, members without a value left out. */
export function uriOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return given.length > 0 ? `${path}?${given.join('&')}` : path
}
