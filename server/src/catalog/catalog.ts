/** The catalogue in memory: immutable, made once from the stored rows, asked by every purchase. */
import type { ItemKey, ItemKind, LocalText, SaleRules, Segment, Term } from './item.ts'
import { itemKey } from './item.ts'
import type { Offer, OfferCategory, OfferComparison } from './offer.ts'
import { type Availability, catalogItemId, type Product, type Sku } from './product.ts'
import { writeTerm } from './term.ts'

/** A country that something is sold in, and the currency of its price list. */
export interface Market {
  country: string
  currency: string
}

interface SoldItem {
  /** What a cart line names: `product:sku:availability`, or the offer id. */
  id: string
  key: ItemKey
  kind: ItemKind
  title: LocalText
  segment: Segment
  /** The market it is asked for in. */
  country: string
  currency: string
  terms: readonly Term[]
  rules: SaleRules
  isTrial: boolean
  isAddOn: boolean
  provisioningId: string | null
  skuPartNumber: string | null
}

/** A SKU in one country and segment. */
export interface ProductItem extends SoldItem {
  kind: Exclude<ItemKind, 'legacy'>
  product: Product
  sku: Sku
  availability: Availability
}

/** An offer of the older catalogue, as seen from one country. */
export interface OfferItem extends SoldItem {
  kind: 'legacy'
  offer: Offer
}

export type CatalogItem = ProductItem | OfferItem

export interface CatalogContent {
  markets: readonly Market[]
  products: readonly Product[]
  offers: readonly Offer[]
  categories: readonly OfferCategory[]
  comparisons: readonly OfferComparison[]
  /** Names of the families that items belong to. */
  families: readonly string[]
}

/** Lookups over a catalogue's content. Ids are found whatever their case. */
export class Catalog {
  readonly content: CatalogContent
  /** Flights that any item is for: others make no difference to what is seen. */
  readonly flightsNamed: ReadonlySet<string>
  readonly #products: ReadonlyMap<string, Product>
  readonly #offers: ReadonlyMap<string, Offer>
  readonly #markets: ReadonlyMap<string, Market>
  readonly #offerAddOns: ReadonlyMap<ItemKey, readonly Offer[]>
  readonly #addOns: ReadonlyMap<ItemKey, readonly (Offer | Sku)[]>
  readonly #trials: ReadonlyMap<ItemKey, readonly ItemKey[]>

  constructor(content: CatalogContent) {
    this.content = content
    const items = [...content.offers, ...content.products.flatMap(({ skus }) => skus)]
    this.flightsNamed = new Set(items.flatMap(({ rules }) => rules.flights))
    this.#products = new Map(content.products.map((product) => [product.id, product]))
    this.#offers = new Map(content.offers.map((offer) => [offer.key, offer]))
    this.#markets = new Map(content.markets.map((market) => [market.country, market]))
    this.#offerAddOns = addOnsByBase(content.offers)
    this.#addOns = addOnsByBase(items)
    this.#trials = trialsByPaid(content)
  }

  market(country: string): Market | undefined {
    return this.#markets.get(country.toUpperCase())
  }

  product(id: string): Product | undefined {
    return this.#products.get(id.toUpperCase())
  }

  sku(productId: string, skuId: string): Sku | undefined {
    const id = skuId.toUpperCase()
    return this.product(productId)?.skus.find((sku) => sku.id === id)
  }

  offer(id: string): Offer | undefined {
    return this.#offers.get(itemKey(id))
  }

  /** The kind and rules of what is sold under a key, in whatever market. Undefined when the catalogue has no such item. */
  rulesOf(key: ItemKey): { kind: ItemKind; rules: SaleRules } | undefined {
    const [productId = '', skuId] = key.split(':')
    if (skuId === undefined) {
      const offer = this.offer(productId)
      return offer && { kind: 'legacy', rules: offer.rules }
    }
    const product = this.product(productId)
    const sku = this.sku(productId, skuId)
    return product && sku && { kind: product.kind, rules: sku.rules }
  }

  /** What is sold under a key, in whatever market: its title and every term. Undefined when the catalogue has no such item. */
  soldAs(key: ItemKey): { title: LocalText; terms: readonly Term[] } | undefined {
    const [productId = '', skuId] = key.split(':')
    if (skuId === undefined) {
      const offer = this.offer(productId)
      return offer && { title: { en: offer.name, sv: offer.name }, terms: offer.terms }
    }
    const sku = this.sku(productId, skuId)
    if (!sku) return undefined
    const terms = new Map(
      sku.availabilities.flatMap((one) => one.terms).map((term) => [writeTerm(term), term]),
    )
    return { title: sku.title, terms: [...terms.values()] }
  }

  /** The offers that can be added to an offer, in order of rank. */
  addOnsOf(offer: Offer): readonly Offer[] {
    return this.#offerAddOns.get(offer.key) ?? []
  }

  /** Whatever can be added to an item: offers and SKUs. */
  addOnsFor(key: ItemKey): readonly (Offer | Sku)[] {
    return this.#addOns.get(key) ?? []
  }

  /** The trials of a paid item, by what they convert to. */
  trialsOf(key: ItemKey): readonly ItemKey[] {
    return this.#trials.get(key) ?? []
  }

  category(id: string): OfferCategory | undefined {
    return this.content.categories.find((category) => category.id === id)
  }

  comparison(id: string): OfferComparison | undefined {
    return this.content.comparisons.find((comparison) => comparison.id === id)
  }

  /**
   * The item that a cart line or order line names: `product:sku:availability` in the market of its availability, or an
   * offer as seen from the buyer's country. Undefined when the catalogue does not know it; whether it may be sold there
   * is another question (`saleRefusals`).
   */
  item(id: string, country: string): CatalogItem | undefined {
    const [productId = '', skuId, availabilityId] = id.trim().split(':')
    if (skuId === undefined) {
      const offer = this.offer(productId)
      return offer && this.#offerItem(offer, country)
    }
    const wanted = availabilityId?.toUpperCase()
    return this.#productItem(productId, skuId, (availability) => availability.id === wanted)
  }

  /** The item of a key in a market: what a migration, an upgrade or a holding points to. */
  itemOf(
    key: ItemKey,
    { country, segment = 'commercial' }: { country: string; segment?: Segment },
  ): CatalogItem | undefined {
    const [productId = '', skuId] = key.split(':')
    if (skuId === undefined) return this.item(productId, country)
    const market = country.toUpperCase()
    return this.#productItem(
      productId,
      skuId,
      (availability) => availability.country === market && availability.segment === segment,
    )
  }

  #productItem(
    productId: string,
    skuId: string,
    isWanted: (one: Availability) => boolean,
  ): ProductItem | undefined {
    const product = this.product(productId)
    const sku = this.sku(productId, skuId)
    const availability = sku?.availabilities.find(isWanted)
    if (!product || !sku || !availability) return undefined
    return {
      id: catalogItemId(availability),
      key: sku.key,
      kind: product.kind,
      title: sku.title,
      segment: availability.segment,
      country: availability.country,
      currency: availability.currency,
      terms: availability.terms,
      rules: sku.rules,
      isTrial: sku.isTrial,
      isAddOn: sku.isAddOn,
      provisioningId: sku.provisioningId,
      skuPartNumber: sku.skuPartNumber,
      product,
      sku,
      availability,
    }
  }

  #offerItem(offer: Offer, country: string): OfferItem {
    const market = country.toUpperCase()
    return {
      id: offer.id,
      key: offer.key,
      kind: 'legacy',
      title: { en: offer.name, sv: offer.name },
      segment: offer.segment,
      country: market,
      currency: this.market(market)?.currency ?? 'USD',
      terms: offer.terms,
      rules: offer.rules,
      isTrial: offer.isTrial,
      isAddOn: offer.isAddOn,
      provisioningId: offer.provisioningId,
      skuPartNumber: offer.skuPartNumber,
      offer,
    }
  }
}

function addOnsByBase<AddOn extends Offer | Sku>(items: readonly AddOn[]): Map<ItemKey, AddOn[]> {
  const addOns = new Map<ItemKey, AddOn[]>()
  for (const item of items.filter(({ isAddOn }) => isAddOn))
    for (const base of item.rules.prerequisites) addTo(addOns, base, item)
  return addOns
}

function trialsByPaid({ products, offers }: CatalogContent): Map<ItemKey, ItemKey[]> {
  const trials = new Map<ItemKey, ItemKey[]>()
  for (const { isTrial, convertsTo, key } of products.flatMap(({ skus }) => skus))
    if (isTrial && convertsTo) addTo(trials, convertsTo.item, key)
  for (const { isTrial, conversionTargets, key } of offers)
    if (isTrial) for (const paid of conversionTargets) addTo(trials, itemKey(paid), key)
  return trials
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
