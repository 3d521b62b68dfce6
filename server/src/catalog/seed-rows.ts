/** From the seed's files to the rows of the tables. */
import { type Decimal, decimal } from '../money.ts'
import type { ItemKey, LocalText, Segment, Term } from './item.ts'
import { itemKey } from './item.ts'
import { discountedPaymentOf, marketPrice, paymentOf } from './list-price.ts'
import {
  type CatalogSeed,
  countriesIn,
  type SeedListPrice,
  type SeedMarket,
  type SeedOffer,
  type SeedSku,
} from './seed-files.ts'
import { readTerm } from './term.ts'

/** Prices of the seed hold from here on, long before any environment's clock. */
const pricesFrom = '2020-01-01T00:00:00Z'

const offerTerms = ['P1Y:monthly', 'P1Y:annual']
const seatsMax = 10_000_000

/** Rows by table, ready to be inserted. */
export type SeedRows = Record<string, object[]>

/** Every row the seed describes. */
export function seedRows(seed: CatalogSeed): SeedRows {
  return {
    market: seed.markets.map(({ country, currency }) => ({ country, currency })),
    offer_category: seed.categories,
    offer_comparison: seed.comparisons,
    product: seed.products.map((product) => ({
      id: product.id,
      kind: product.kind,
      sub_type: product.subType ?? null,
      title: localText(product.title),
      description: product.description,
      publisher_name: product.publisherName ?? 'Microsoft Corporation',
      is_microsoft_product: product.isMicrosoftProduct ?? true,
      reservation_scopes: product.reservationScopes ?? [],
    })),
    sku: seed.products.flatMap(({ id, skus }) => skus.map((sku) => skuRow(id, sku))),
    availability: seed.products.flatMap(({ id, skus }) =>
      skus.flatMap((sku) => availabilityRows(id, sku, seed.markets)),
    ),
    offer: seed.offers.map((offer) => offerRow(offer, seed.markets)),
    price: [
      ...seed.products.flatMap(({ id, skus }) => skus.flatMap((sku) => skuPrices(id, sku, seed.markets))),
      ...seed.offers.flatMap((offer) => offerPrices(offer, seed)),
    ],
    exchange_rate: exchangeRates(seed.markets),
  }
}

/** Digits of a rate; the published ones have about as many. */
const rateDigits = 20

/** What the price lists reckon with, from the first of their months on; of a currency of several markets the first. */
function exchangeRates(markets: readonly SeedMarket[]): object[] {
  const perDollar = new Map(markets.toReversed().map((market) => [market.currency, market.perDollar]))
  return [...perDollar].map(([currency, units]) => ({
    currency,
    month: pricesFrom.slice(0, 10),
    usd_per_unit: decimal(1).dividedBy(units).toSignificantDigits(rateDigits).toString(),
  }))
}

const localText = (text: string | LocalText): LocalText =>
  typeof text === 'string' ? { en: text, sv: text } : text

const midnight = (date: string | undefined): string | null =>
  date === undefined ? null : `${date}T00:00:00Z`

const saleColumns = (item: SeedSku | SeedOffer) => ({
  launches_at: midnight(item.launchDate),
  retires_at: midnight(item.retirementDate),
  replaced_by: item.replacedBy ?? null,
  minimum_quantity: item.minimumQuantity ?? 1,
  maximum_quantity: item.maximumQuantity ?? seatsMax,
  limit_count: item.limit ?? null,
  limit_unit: item.limitUnit ?? null,
  prerequisites: item.prerequisites ?? [],
  families: item.families ?? [],
  is_trial: item.isTrial ?? false,
  is_add_on: item.isAddOn ?? false,
  upgrade_targets: item.upgradeTargets ?? [],
  provisioning_id: item.provisioningId ?? null,
  sku_part_number: item.skuPartNumber ?? null,
  dual_use_rights: item.dualUseRights ?? null,
})

const skuRow = (productId: string, sku: SeedSku) => ({
  product_id: productId,
  id: sku.id,
  title: localText(sku.title),
  description: sku.description,
  ...saleColumns(sku),
  seats_per_customer: sku.seatsPerCustomer ?? null,
  converts_to: sku.convertsTo ?? null,
  actions: sku.actions ?? [],
  restricted_regions: sku.restrictedRegions ?? [],
  attributes: sku.attributes ?? {},
})

const offerRow = (offer: SeedOffer, markets: readonly SeedMarket[]) => ({
  id: offer.id,
  name: offer.name,
  description: offer.description,
  category_id: offer.category,
  rank: offer.rank,
  segment: offer.segment ?? 'commercial',
  markets: countriesIn(offer.markets, markets),
  ...saleColumns(offer),
  terms: offer.terms ?? offerTerms,
  billing: offer.billing ?? 'license',
  unit: offer.unit ?? 'Licenses',
  conversion_targets: offer.conversionTargets ?? [],
  migrates_to: offer.migratesTo ?? null,
  material_id: offer.materialId ?? null,
  comparison_id: offer.comparison ?? null,
})

const segmentsIn = (prices: SeedListPrice): [Segment, string][] =>
  Object.entries(prices) as [Segment, string][]

const marketsOf = (wish: SeedSku['markets'], markets: readonly SeedMarket[]): SeedMarket[] => {
  const countries = new Set(countriesIn(wish, markets))
  return markets.filter(({ country }) => countries.has(country))
}

const availabilityRows = (productId: string, sku: SeedSku, markets: readonly SeedMarket[]): object[] =>
  marketsOf(sku.markets, markets).flatMap(({ country, currency }) =>
    segmentsIn(sku.monthlyListPrice ?? sku.oneTimeListPrice ?? {}).map(([segment]) => ({
      product_id: productId,
      sku_id: sku.id,
      country,
      segment,
      currency,
      terms: sku.terms ?? [],
    })),
  )

interface PriceOf {
  item: ItemKey
  segment: Segment
  terms: readonly string[]
  markets: readonly SeedMarket[]
  from?: string
  to?: string | null
  payment(term: Term, market: SeedMarket): Decimal
}

const priceRows = ({
  item,
  segment,
  terms,
  markets,
  from = pricesFrom,
  to = null,
  payment,
}: PriceOf): object[] =>
  markets.flatMap((market) =>
    terms.map(readTerm).map((term) => {
      const unitPrice = payment(term, market).toFixed()
      return {
        item,
        market: market.country,
        segment,
        term_duration: term.duration,
        billing_cycle: term.billingCycle,
        currency: market.currency,
        valid_from: from,
        valid_to: to,
        unit_price: unitPrice,
        // The announcements print list prices; the demo's partner price equals them (decision 23).
        retail_price: unitPrice,
      }
    }),
  )

function skuPrices(productId: string, sku: SeedSku, allMarkets: readonly SeedMarket[]): object[] {
  const common = {
    item: itemKey(`${productId}:${sku.id}`),
    terms: sku.terms ?? [],
    markets: marketsOf(sku.markets, allMarkets),
  }
  const periods = [
    { from: pricesFrom, list: sku.monthlyListPrice ?? {} },
    ...(sku.priceChanges ?? []).map(({ from, monthlyListPrice }) => ({
      from: midnight(from)!,
      list: monthlyListPrice,
    })),
  ]
  return [
    ...periods.flatMap(({ from, list }, index) =>
      segmentsIn(list).flatMap(([segment, dollars]) =>
        priceRows({
          ...common,
          segment,
          from,
          to: periods[index + 1]?.from ?? null,
          payment: (term, market) => paymentOf(dollars, term, market),
        }),
      ),
    ),
    ...segmentsIn(sku.oneTimeListPrice ?? {}).flatMap(([segment, dollars]) =>
      priceRows({ ...common, segment, payment: (_, market) => marketPrice(dollars, market) }),
    ),
  ]
}

function offerPrices(offer: SeedOffer, { offers, markets }: CatalogSeed): object[] {
  const common = {
    item: itemKey(offer.id),
    segment: offer.segment ?? 'commercial',
    terms: offer.terms ?? offerTerms,
    markets: marketsOf(offer.markets, markets),
  } as const
  const { discountOf } = offer
  const regular = discountOf && offers.find(({ id }) => id === discountOf.offerId)
  return priceRows({
    ...common,
    payment: (term, market) =>
      discountOf
        ? discountedPaymentOf(regular!.monthlyListPrice!, term, { market, percent: discountOf.percent })
        : paymentOf(offer.monthlyListPrice ?? '0', term, market),
  })
}
