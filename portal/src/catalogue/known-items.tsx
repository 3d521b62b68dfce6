import { Fragment } from 'react'
import { useIntl } from 'react-intl'
import { itemNameOf } from '../promotions/promotion.ts'
import { ItemTitle } from './item-title.tsx'
import { useOffers, useSkusNamed } from './queries.ts'
import type { Storefront } from './storefront.ts'

/** Those of several references that are sold here, each title once: what is not sold here has no name to be called by. */
export function useKnownItems(store: Storefront, references: readonly string[]): string[] {
  const names = references.map((reference) => itemNameOf(reference.replace('/', ':')))
  const skuNames = names.flatMap(({ productId, skuId }) =>
    skuId === undefined ? [] : [{ productId, skuId }],
  )
  const skus = useSkusNamed(store, skuNames)
  const offers = useOffers(store).data ?? []
  const titles = new Map<string, string>()
  for (const [index, reference] of references.entries()) {
    const { productId, skuId } = names[index]!
    const title =
      skuId === undefined
        ? offers.find(({ id }) => id === productId.toLowerCase())?.name
        : skus[skuNames.findIndex((name) => name.productId === productId && name.skuId === skuId)]?.title
    if (title && !titles.has(title)) titles.set(title, reference)
  }
  return [...titles.values()]
}

/** “A, B, or C”, each leading to its page. */
export function KnownItems(props: {
  store: Storefront
  references: readonly string[]
  type: 'conjunction' | 'disjunction'
}) {
  const intl = useIntl()
  const known = useKnownItems(props.store, props.references)
  const parts = intl.formatListToParts(
    known.map((reference) => <ItemTitle key={reference} store={props.store} reference={reference} />),
    { type: props.type },
  )
  return parts.map(({ value }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their order
    <Fragment key={index}>{value}</Fragment>
  ))
}
