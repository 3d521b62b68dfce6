/** From where somebody looks into the catalogue: for one customer, or for anyone in a country. */
export type Storefront = { customerId: string } | { country: string }

/** The price lists. All but `commercial` need a qualified customer. */
export const segments = ['commercial', 'education', 'government', 'nonprofit'] as const
export type Segment = (typeof segments)[number]

/** The parts of the catalogue a person can look into: licences of new commerce and of the older catalogue, and the rest. */
export const catalogueViews = ['licences', 'MicrosoftAzure', 'Software'] as const
export type CatalogueView = (typeof catalogueViews)[number]

/** What the address of a catalogue page remembers. Absent members are the first of each list. */
export interface CatalogueSearch {
  search?: string | undefined
  segment?: Segment
  view?: CatalogueView
  country?: string
}

/** Reads an address's query; what it does not know is left out. */
export function catalogueSearch(query: Record<string, unknown>): CatalogueSearch {
  const one = <T extends string>(known: readonly T[], value: unknown) => known.find((word) => word === value)
  const segment = one(segments, query.segment)
  const view = one(catalogueViews, query.view)
  return {
    ...(typeof query.search === 'string' && query.search !== '' && { search: query.search }),
    ...(segment && { segment }),
    ...(view && { view }),
    ...(typeof query.country === 'string' && /^[A-Z]{2}$/.test(query.country) && { country: query.country }),
  }
}
