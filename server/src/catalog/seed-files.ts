/** The catalogue's files in `server/seed`: what may be written in them, and reading them. */
import { readFile } from 'node:fs/promises'
import type { LocalText, ProductKind, Segment } from './item.ts'
import type { OfferCategory, OfferComparison } from './offer.ts'
import type { Conversion, ReservationScope } from './product.ts'

/** A country with its currency, and how dollar list prices become prices there. */
export interface SeedMarket {
  country: string
  currency: string
  /** Units of the currency for one dollar, as a price list sets it (not a bank's rate). */
  perDollar: string
  /** Prices are multiples of this. */
  priceStep: string
}

/** Countries: all of the file, those named, or all but those named. */
export type SeedMarkets = 'all' | string[] | { except: string[] }

interface SeedSale {
  /** `P1Y:monthly` and so on. Offers: a year, paid monthly or annually, when left out. */
  terms?: string[]
  markets?: SeedMarkets
  launchDate?: string
  retirementDate?: string
  replacedBy?: string
  minimumQuantity?: number
  maximumQuantity?: number
  limit?: number
  limitUnit?: 'concurrent' | 'lifetime'
  /** Item keys, or `family:name`: one of them must be held. */
  prerequisites?: string[]
  families?: string[]
  isTrial?: boolean
  isAddOn?: boolean
  upgradeTargets?: string[]
  provisioningId?: string
  skuPartNumber?: string
  dualUseRights?: string
}

/** Dollars by segment. The segments named are those it is sold in. */
export type SeedListPrice = Partial<Record<Segment, string>>

export interface SeedSku extends SeedSale {
  id: string
  title: string | LocalText
  description: LocalText
  /** Dollars a month on a yearly term; a monthly term costs a fifth more. */
  monthlyListPrice?: SeedListPrice
  /** Dollars for one payment, whatever the term. */
  oneTimeListPrice?: SeedListPrice
  priceChanges?: { from: string; monthlyListPrice: SeedListPrice }[]
  seatsPerCustomer?: number
  convertsTo?: { item: string; termDuration: string; billingCycle: Conversion['billingCycle'] }
  actions?: string[]
  restrictedRegions?: string[]
  attributes?: Record<string, string>
}

export interface SeedProduct {
  id: string
  kind: ProductKind
  subType?: string
  title: string | LocalText
  description: LocalText
  publisherName?: string
  isMicrosoftProduct?: boolean
  reservationScopes?: ReservationScope[]
  skus: SeedSku[]
}

export interface SeedOffer extends SeedSale {
  id: string
  name: string
  description: LocalText
  category: string
  rank: number
  segment?: Segment
  /** Dollars a month. */
  monthlyListPrice?: string
  /** Instead of a price: the part taken off another offer's, rounded to the minor unit. */
  discountOf?: { offerId: string; percent: string }
  billing?: 'license' | 'usage'
  unit?: string
  conversionTargets?: string[]
  migratesTo?: string
  materialId?: string
  comparison?: string
}

export interface CatalogSeed {
  markets: SeedMarket[]
  products: SeedProduct[]
  offers: SeedOffer[]
  categories: OfferCategory[]
  comparisons: OfferComparison[]
}

/** Reads the catalogue files of `server/seed`. */
export async function readCatalogSeed(): Promise<CatalogSeed> {
  const [markets, products, offers, categories, comparisons] = await Promise.all(
    ['markets', 'products', 'offers', 'offer-categories', 'offer-comparisons'].map(
      async (name) =>
        JSON.parse(await readFile(new URL(`../../seed/${name}.json`, import.meta.url), 'utf8')) as never,
    ),
  )
  return {
    markets: markets!,
    products: products!,
    offers: offers!,
    categories: categories!,
    comparisons: comparisons!,
  }
}

/** The countries meant, of those there are. */
export function countriesIn(wish: SeedMarkets | undefined, markets: readonly SeedMarket[]): string[] {
  const all = markets.map(({ country }) => country)
  if (wish === undefined || wish === 'all') return all
  if (Array.isArray(wish)) return all.filter((country) => wish.includes(country))
  return all.filter((country) => !wish.except.includes(country))
}
