/** Offers of the older catalogue: one id for all markets it is sold in. */
import type { ItemKey, LocalText, SaleRules, Segment, Term } from './item.ts'

export interface OfferCategory {
  /** Such as `Enterprise_Key`; also the value of the category filter. */
  id: string
  name: LocalText
  rank: number
}

/** Offers side by side, feature by feature, as an announcement printed them (decision 23). */
export interface OfferComparison {
  id: string
  columns: readonly { title: string; offers: readonly string[] }[]
  rows: readonly { feature: string; values: readonly string[] }[]
}

export interface Offer {
  /** A lower-case GUID, or `MS-AZR-…`. */
  id: string
  key: ItemKey
  name: string
  description: LocalText
  categoryId: string
  rank: number
  segment: Segment
  /** Countries in which it is sold. */
  markets: ReadonlySet<string>
  rules: SaleRules
  terms: readonly Term[]
  billing: 'license' | 'usage'
  /** What is counted: `Licenses`, `Devices`, `Usage-based`. */
  unit: string
  isTrial: boolean
  isAddOn: boolean
  upgradeTargets: readonly string[]
  /** Paid offers that a trial converts to. */
  conversionTargets: readonly string[]
  /** The new-commerce SKU that a subscription migrates to; null: none yet. */
  migratesTo: ItemKey | null
  provisioningId: string | null
  skuPartNumber: string | null
  /** The material id that the announcement prints. */
  materialId: string | null
  dualUseRights: string | null
  comparisonId: string | null
}
