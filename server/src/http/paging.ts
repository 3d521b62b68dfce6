/** The two ways lists are paged: by seek token and by offset (customers 1.5). */
import { type Static, Type } from 'typebox'
import { faults } from '../fault.ts'
import { link } from './links.ts'
import type { Link } from './schemas.ts'

/** Items on a page when the caller names no size, and the most that may be asked for (decision 10). */
export const pageSizeDefault = 500
export const pageSizeMax = 2000

/** Query members of a seek collection. `size=0` means the default. */
export const SeekQuery = {
  size: Type.Optional(Type.Integer({ minimum: 0, maximum: pageSizeMax })),
  seekOperation: Type.Optional(Type.String()),
  filter: Type.Optional(Type.String({ maxLength: 4000 })),
} as const

/** What a seek token remembers: everything needed to continue, since clients send the token alone (customers 1.5). */
export interface Seek<Filter> {
  size: number
  filter?: Filter
  sort?: string
  /** Key values of the item to continue from, exclusive; none on the first page. */
  after?: readonly (string | number)[]
  /** Where the pages before this one started: lets `Previous` and `First` go back. */
  trail: (readonly (string | number)[] | null)[]
}

/** How much of the way back a token holds, in bytes: it travels in a header, and all of a request's share 16 KB. */
const trailBytesMax = 4500

const encode = (seek: unknown): string => Buffer.from(JSON.stringify(seek)).toString('base64url')

const isKey = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((part) => typeof part === 'string' || typeof part === 'number')

/** Whether a value from outside has what `sample` has: the same kind, and for objects every member of it. */
function isLike(sample: unknown, value: unknown): boolean {
  if (sample === undefined) return value === undefined || typeof value === 'string'
  if (typeof sample !== 'object' || sample === null) return typeof value === typeof sample
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(sample).every(([name, member]) =>
    isLike(member, (value as Record<string, unknown>)[name]),
  )
}

/** Reads a token made by `seekPage` for a list with such filters. Throws 400/3000 for anything else. */
function readSeekToken<Filter>(token: string, filter: Filter | undefined): Seek<Filter> {
  try {
    const seek = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Seek<Filter>
    const isOurs =
      Number.isInteger(seek.size) &&
      seek.size > 0 &&
      seek.size <= pageSizeMax &&
      (seek.after === undefined || isKey(seek.after)) &&
      Array.isArray(seek.trail) &&
      seek.trail.every((key) => key === null || isKey(key)) &&
      isLike(filter, seek.filter)
    if (isOurs) return seek
  } catch {
    // A token that does not decode is refused like one that decodes to nonsense.
  }
  throw faults.invalidProperty({
    field: 'MS-ContinuationToken',
    seen: token.slice(0, 40),
    allowed: 'a token from an earlier answer',
  })
}

/**
 * Where to continue: the first page for a call without a token, otherwise the page that `seekOperation` (Next, Previous,
 * First) names relative to the token.
 */
export function seekFrom<Filter>(
  query: { size?: number; seekOperation?: string },
  token: string | undefined,
  first: { filter?: Filter; sort?: string } = {},
): Seek<Filter> {
  if (!token) return { size: query.size || pageSizeDefault, trail: [], ...first }
  const seek = readSeekToken<Filter>(token, first.filter)
  const operation = (query.seekOperation ?? 'Next').toLowerCase()
  if (operation === 'next') return seek
  if (operation === 'first') return { ...seek, after: undefined, trail: [] }
  if (operation === 'previous') {
    // The token continues after the current page; the page before it starts where the last but one of the trail did.
    const trail = seek.trail.slice(0, -2)
    const start = seek.trail.at(-2) ?? null
    return { ...seek, after: start ?? undefined, trail }
  }
  throw faults.invalidProperty({
    field: 'seekOperation',
    seen: query.seekOperation ?? '',
    allowed: 'Next, Previous, First',
  })
}

/**
 * Cuts a page out of `size + 1` rows read and makes its links. `keyOf` gives the sort key of a row, `path` the uri of the
 * list with its own query, without `/v1`.
 */
export function seekPage<Row, Filter>(
  rows: Row[],
  seek: Seek<Filter>,
  { keyOf, path }: { keyOf: (row: Row) => readonly (string | number)[]; path: string },
): { rows: Row[]; next?: Link; previous?: Link; continuationToken?: string } {
  const page = rows.slice(0, seek.size)
  const trail = newest([...seek.trail, seek.after ?? null])
  const last = page.at(-1)
  const uri = (operation: string) => `${path}${path.includes('?') ? '&' : '?'}seekOperation=${operation}`
  const token = last && rows.length > seek.size ? encode({ ...seek, after: keyOf(last), trail }) : undefined
  const back = encode({ ...seek, trail })
  return {
    rows: page,
    ...(token
      ? { continuationToken: token, next: link(uri('Next'), 'GET', { 'MS-ContinuationToken': token }) }
      : {}),
    ...(seek.trail.length
      ? { previous: link(uri('Previous'), 'GET', { 'MS-ContinuationToken': back }) }
      : {}),
  }
}

/** The newest places of a trail that a token has room for. */
function newest(trail: Seek<unknown>['trail']): Seek<unknown>['trail'] {
  let bytes = 0
  const tooOld = trail.findLastIndex((place) => {
    bytes += Buffer.byteLength(JSON.stringify(place)) + 1
    return bytes > trailBytesMax
  })
  return trail.slice(tooOld + 1)
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
