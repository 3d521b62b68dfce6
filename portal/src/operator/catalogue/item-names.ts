import { useOperatorsOffers, useProducts } from './queries.ts'
import { useSpoken } from './spoken.ts'

/** Something of the catalogue and what it is called. */
export interface NamedItem {
  id: string
  name: string
}

/** What is sold in an environment, by id, with names in the person's language: the first of each list of the catalogue. */
export function useNamedItems(environment: string | undefined): NamedItem[] {
  const spoken = useSpoken()
  const products = useProducts(environment, '').data?.items ?? []
  const offers = useOperatorsOffers(environment, '').data?.items ?? []
  return [
    ...products.map(({ id, title }) => ({ id, name: spoken(title) })),
    ...offers.map(({ id, name }) => ({ id, name })),
  ]
}
