/** Links and collections. Uris are relative, begin with `/` and carry no `/v1` (client line 47). */
import type { Link } from './schemas.ts'

export const link = (uri: string, method = 'GET', headers: Record<string, string> = {}): Link => ({
  uri,
  method,
  headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
})

export const selfLink = (uri: string) => ({ self: link(uri) })

export interface Paging {
  /** The uri of this page. */
  self?: string
  next?: Link
  previous?: Link
  continuationToken?: string
}

/** Wraps items in the envelope; `next` and `previous` are there exactly if such a page exists. */
export const collection = <Item>(
  items: Item[],
  { self, next, previous, continuationToken }: Paging = {},
) => ({
  totalCount: items.length,
  items,
  ...(continuationToken ? { continuationToken } : {}),
  ...(self || next || previous
    ? {
        links: {
          ...(self ? { self: link(self) } : {}),
          ...(next ? { next } : {}),
          ...(previous ? { previous } : {}),
        },
      }
    : {}),
  attributes: { objectType: 'Collection' },
})
