/** Reading a stretch of an ordered list from the database: the one way in which every list that is sought is read. */
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely'

/** Where an item stands in its list: the values that the list is ordered by. */
export type Place = readonly (string | number)[]

/** What follows a place or, backward, what precedes it; without a place, from the beginning or from the end. */
export interface Stretch {
  /** Exclusive. */
  from?: Place
  isBackward?: boolean
  /** Rows to pass over first. PostgreSQL walks over them, so only few may be asked for. */
  skip?: number
  limit: number
}

/**
 * The rows of a stretch, always in the order of the list. The columns must be those that an index ends with, and tell any
 * two rows apart: an index is read in both directions, so no more rows are looked at backward than forward.
 */
export async function readStretch<Tables, Names extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Names, Row>,
  { from, isBackward = false, skip, limit }: Stretch,
  { columns, descends = false }: { columns: readonly string[]; descends?: boolean },
): Promise<Row[]> {
  const [order, further] = isBackward !== descends ? (['desc', '<'] as const) : (['asc', '>'] as const)
  const ordered = columns.reduce((ordering, column) => ordering.orderBy(sql.ref(column), order), query)
  const after = from && isFurther(columns, further, from)
  const rows = await ordered
    .$if(after !== undefined, (unbounded) => unbounded.where(after!))
    .$if(skip !== undefined && skip > 0, (unskipped) => unskipped.offset(skip!))
    .limit(limit)
    .execute()
  return (isBackward ? rows.reverse() : rows) as Row[]
}

const isFurther = (columns: readonly string[], further: '<' | '>', from: Place) =>
  sql<SqlBool>`(${sql.join(columns.map((column) => sql.ref(column)))}) ${sql.raw(further)} (${sql.join(from)})`
