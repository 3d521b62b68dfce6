/** What the address of the catalogue remembers. */
export interface CatalogueSearch {
  search?: string | undefined
  /** Absent: the products. */
  part?: 'offers' | undefined
}

export const catalogueSearch = ({ search, part }: Record<string, unknown>): CatalogueSearch => ({
  ...(typeof search === 'string' && search !== '' && { search }),
  ...(part === 'offers' && { part }),
})

/** Which prices a page shows. */
export interface PriceSearch {
  market?: string | undefined
  segment?: string | undefined
}

export const priceSearch = ({ market, segment }: Record<string, unknown>): PriceSearch => ({
  ...(typeof market === 'string' && /^[A-Z]{2}$/.test(market) && { market }),
  ...(typeof segment === 'string' && segment !== '' && { segment }),
})
