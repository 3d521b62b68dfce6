/** The two ways lists are paged: by seek token and by offset (customers 1.5). */
import { type Static, Type } from 'typebox'
import { parseInstant } from '../calendar.ts'
import { faults } from '../fault.ts'
import { isGuid } from '../ids.ts'
import { link } from './links.ts'
import { type Link, wireEnum } from './schemas.ts'
import type { Place, Stretch } from './stretch.ts'

/** Items on a page when the caller names no size, and the most that may be asked for (decision 10). */
export const pageSizeDefault = 500
export const pageSizeMax = 2000

/** The most rows that a page named by its index may stand behind: PostgreSQL walks over them all. */
const skippedMax = 10_000

/**
 * Query members of a seek collection. `size=0` means the default. `index` names the page of `PageIndex`, from 0; published
 * clients cannot send it, so a call without it asks for the first.
 */
export const SeekQuery = {
  size: Type.Optional(Type.Integer({ minimum: 0, maximum: pageSizeMax })),
  seekOperation: Type.Optional(wireEnum(['Next', 'Previous', 'First', 'Last', 'PageIndex'])),
  index: Type.Optional(Type.Integer({ minimum: 0 })),
  filter: Type.Optional(Type.String({ maxLength: 4000 })),
} as const

const SeekQueryObject = Type.Object(SeekQuery)
type SeekAsked = Omit<Static<typeof SeekQueryObject>, 'filter'>

/** A page of a seek collection: how it was asked for, and which rows it is cut out of. */
export interface Seek<Filter = unknown> {
  size: number
  filter?: Filter
  /** With one row more than the page, which tells whether the list goes on. */
  stretch: Stretch
}

/** What a token remembers of a page: how the list was asked for, since clients send the token alone, and where it stood. */
interface Bookmark<Filter> {
  size: number
  filter?: Filter
  /** The first and the last item; a page without items has only the end of the list that it stands at. */
  first?: Place
  last?: Place
}

/** What the items of a list are ordered by, in the order of its columns. */
export type KeyShape = readonly ('text' | 'guid' | 'number' | 'instant')[]

const isPart = {
  text: (part: unknown) => typeof part === 'string',
  guid: (part: unknown) => typeof part === 'string' && isGuid(part),
  number: (part: unknown) => Number.isSafeInteger(part),
  instant: (part: unknown) => typeof part === 'string' && parseInstant(part) !== undefined,
}

const isPlace = (value: unknown, shape: KeyShape): boolean =>
  value === undefined ||
  (Array.isArray(value) &&
    value.length === shape.length &&
    shape.every((kind, index) => isPart[kind](value[index])))

/** Whether a value from outside has what `sample` has: the same kind, and for objects every member of it. */
function isLike(sample: unknown, value: unknown): boolean {
  if (sample === undefined) return value === undefined || typeof value === 'string'
  if (typeof sample !== 'object' || sample === null) return typeof value === typeof sample
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(sample).every(([name, member]) =>
    isLike(member, (value as Record<string, unknown>)[name]),
  )
}

const toToken = (bookmark: Bookmark<unknown>): string =>
  Buffer.from(JSON.stringify(bookmark)).toString('base64url')

/** Reads a token made by `seekPage` for such a list. Throws 400/3000 for anything else. */
function readToken<Filter>(token: string, { filter, key }: SeekList<Filter>): Bookmark<Filter> {
  try {
    const bookmark = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Bookmark<Filter>
    const { size, first, last } = bookmark
    const isOurs =
      Number.isInteger(size) &&
      size > 0 &&
      size <= pageSizeMax &&
      isPlace(first, key) &&
      isPlace(last, key) &&
      isLike(filter, bookmark.filter)
    if (isOurs) return bookmark
  } catch {
    // A token that does not decode is refused like one that decodes to nonsense.
  }
  throw tokenRefused(token.slice(0, 40))
}

const tokenRefused = (seen: string) =>
  faults.invalidProperty({
    field: 'MS-ContinuationToken',
    seen,
    allowed: 'a token from an earlier answer',
  })

/** A list as a caller may ask for it: what orders it, and the filter of a call that brings no token. */
export interface SeekList<Filter> {
  key: KeyShape
  filter?: Filter
}

/**
 * Which page is meant. `Next` and `Previous` lead on from the page that the token came with; `First`, `Last` and `PageIndex`
 * name a page of the list, with a token in its filter and order and without one as a first call. The last page is read from
 * the end of the list, so it is a full one, and the short one is then the first. Nothing is counted (customers 1.5). Throws
 * 400/3000 for a token that is none, a missing one, and an index further on than 10,000 items.
 */
export function seekFrom<Filter>(
  { size: asked, seekOperation = 'Next', index = 0 }: SeekAsked,
  token: string | undefined,
  list: SeekList<Filter>,
): Seek<Filter> {
  const bookmark: Bookmark<Filter> = token
    ? readToken(token, list)
    : { size: asked || pageSizeDefault, filter: list.filter }
  const { size, filter, first, last } = bookmark
  const seek = (stretch: Omit<Stretch, 'limit'>) => ({
    size,
    filter,
    stretch: { ...stretch, limit: size + 1 },
  })
  switch (seekOperation) {
    case 'Next':
      return seek({ from: last })
    case 'Previous':
      if (!token) throw tokenRefused('none')
      return seek({ from: first, isBackward: true })
    case 'First':
      return seek({})
    case 'Last':
      return seek({ isBackward: true })
    case 'PageIndex': {
      const indexMax = Math.floor(skippedMax / size)
      if (index <= indexMax) return seek({ skip: index * size })
      throw faults.invalidProperty({
        field: 'index',
        seen: index,
        allowed: `0 to ${indexMax} for pages of ${size}; Next and Last lead further`,
      })
    }
  }
}

/**
 * Cuts a page out of the rows of its stretch and makes its links. `keyOf` gives the place of a row, `path` the uri of the
 * list with its own query, without `/v1`.
 */
export function seekPage<Row>(
  rows: Row[],
  { size, filter, stretch: { from, isBackward = false, skip = 0 } }: Seek,
  { keyOf, path }: { keyOf: (row: Row) => Place; path: string },
): { rows: Row[]; next?: Link; previous?: Link; continuationToken?: string } {
  const page = isBackward ? rows.slice(-size) : rows.slice(0, size)
  const goesOn = rows.length > size
  const [first, last] = [page.at(0), page.at(-1)]
  const token = toToken({
    size,
    filter,
    first: first ? keyOf(first) : isBackward ? from : undefined,
    last: last ? keyOf(last) : isBackward ? undefined : from,
  })
  const to = (operation: string) =>
    link(`${path}${path.includes('?') ? '&' : '?'}seekOperation=${operation}`, 'GET', {
      'MS-ContinuationToken': token,
    })
  const hasNext = isBackward ? from !== undefined : goesOn
  const hasPrevious = isBackward ? goesOn : from !== undefined || skip > 0
  return {
    rows: page,
    ...(hasNext && { continuationToken: token, next: to('Next') }),
    ...(hasPrevious && { previous: to('Previous') }),
  }
}

/** Query members of an offset collection. */
export const OffsetQuery = {
  size: Type.Optional(Type.Integer({ minimum: 0, maximum: pageSizeMax })),
  offset: Type.Optional(Type.Integer({ minimum: 0 })),
} as const

const OffsetQueryObject = Type.Object(OffsetQuery)

/** Size and offset with the defaults filled in. */
export const offsetFrom = ({
  size,
  offset,
}: Static<typeof OffsetQueryObject>): { size: number; offset: number } => ({
  size: size || pageSizeDefault,
  offset: offset ?? 0,
})

/** Cuts a page out of `size + 1` rows read from `offset` and makes its links. */
export function offsetPage<Row>(
  rows: Row[],
  { size, offset }: { size: number; offset: number },
  path: string,
): { rows: Row[]; next?: Link; previous?: Link } {
  const uri = (at: number) => link(`${path}${path.includes('?') ? '&' : '?'}size=${size}&offset=${at}`)
  return {
    rows: rows.slice(0, size),
    ...(rows.length > size ? { next: uri(offset + size) } : {}),
    ...(offset > 0 ? { previous: uri(Math.max(0, offset - size)) } : {}),
  }
}
