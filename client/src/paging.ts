/** A collection as the contract answers it. Its last page has no `links.next`. */
export interface Page<Item> {
  items: Item[]
  totalCount?: number
  links?: { next?: NextLink }
}

/** Where the next page is: an address relative to `/v1`, to be called with these headers. */
export interface NextLink {
  uri?: string
  headers?: { key: string; value: string }[]
}

/** Walks a collection from its first page by following `links.next`, fetching no page before it is asked for. */
export async function* pagesFrom<P extends Page<unknown>>(
  first: P,
  follow: (link: NextLink) => Promise<P>,
): AsyncGenerator<P, void> {
  for (let page = first; ; ) {
    yield page
    const next = page.links?.next
    if (!next?.uri) return
    page = await follow(next)
  }
}

/** The path to call for a link: links are relative to the version prefix, though some carry it; the operator's have their own. */
export function pathOf(link: NextLink): string {
  const uri = link.uri ?? ''
  return /^\/(v1|operator)\//.test(uri) ? uri : `/v1${uri.startsWith('/') ? '' : '/'}${uri}`
}
