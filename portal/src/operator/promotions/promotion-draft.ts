import type { Segment } from '../../catalogue/storefront.ts'
import type { Problem } from '../problems.ts'
import type { PromotionDocument } from './promotion-document.ts'

/** A product and term of a promotion, as typed. */
export interface ProductDraft {
  productId: string
  /** Empty for an offer of the older catalogue. */
  skuId: string
  /** `P1Y Monthly`; empty: every term it is sold with. */
  term: string
  /** What is taken off, in per cent. */
  percent: string
  /** The same as the document has it: `0.10` stays `0.10`. Empty for a new row. */
  fraction: string
  /** The offer at whose price it renews, where the price has the discount already. */
  regularProductId: string
}

/** A product that must be owned, as typed. */
export interface OwnedDraft {
  bigId: string
  minSeats: string
  maxSeats: string
}

/** A promotion as a person types it. Every figure is text, empty where the promotion says nothing. */
export interface PromotionDraft {
  id: string
  name: string
  description: string
  startDate: string
  endDate: string
  isAutoApplicable: boolean
  products: ProductDraft[]
  /** Codes with anything between them. */
  markets: string
  segments: Segment[]
  flights: string
  minSeats: string
  maxSeats: string
  minRedemptions: string
  maxRedemptions: string
  firstPurchase: 'yes' | 'no' | 'unsaid'
  /** Alternatives, each of which asks for all its products. */
  owned: OwnedDraft[][]
  excluded: string
  lookBackDays: string
  licence: 'yes' | 'no' | 'unsaid'
  isDiscountInPrice: boolean
  isWithdrawn: boolean
}

/** What the fields of a part of a promotion get. */
export interface PromotionFieldsProps {
  draft: PromotionDraft
  problems: readonly Problem[]
  onChange: (change: Partial<PromotionDraft>) => void
}

export const emptyProduct: ProductDraft = {
  productId: '',
  skuId: '',
  term: '',
  percent: '',
  fraction: '',
  regularProductId: '',
}
export const emptyOwned: OwnedDraft = { bigId: '', minSeats: '', maxSeats: '' }

/** A new promotion: from the first of next month, for a year. */
export function newDraft(now: Date): PromotionDraft {
  const start = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
  const end = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth() + 1, 1) - 1000)
  return draftOf({
    id: '',
    name: '',
    description: '',
    startDate: instantText(start),
    endDate: instantText(end),
    properties: { isAutoApplicable: true },
    requiredProducts: [],
    segments: ['commercial'],
  })
}

const instantText = (at: Date): string => at.toISOString().replace('.000Z', 'Z')

/** A promotion, ready to be edited. */
export function draftOf(document: PromotionDocument): PromotionDraft {
  const constraints = document.promotionConstraints ?? {}
  const [seats] = constraints.seatConstraints ?? []
  const [redemptions] = constraints.assetOwnershipLimits ?? []
  const [first] = constraints.eligibilityConstraints ?? []
  const [exclusion] = constraints.productOwnershipExclusions ?? []
  return {
    id: document.id,
    name: document.name,
    description: document.description,
    startDate: document.startDate,
    endDate: document.endDate,
    isAutoApplicable: document.properties.isAutoApplicable,
    products: document.requiredProducts.map(
      ({ productId, skuId, term, pricingPolicies, regularProductId }) => ({
        productId,
        skuId: skuId ?? '',
        term: term ? `${term.duration} ${term.billingCycle}` : '',
        percent: percentOf(pricingPolicies[0]?.value ?? ''),
        fraction: pricingPolicies[0]?.value ?? '',
        regularProductId: regularProductId ?? '',
      }),
    ),
    markets: (document.markets ?? []).join(', '),
    segments: [...(document.segments ?? [])],
    flights: (document.flights ?? []).join(', '),
    minSeats: text(seats?.minSeats),
    maxSeats: text(seats?.maxSeats),
    minRedemptions: text(redemptions?.minAssets),
    maxRedemptions: text(redemptions?.maxAssets),
    firstPurchase: said(first?.isApplicable),
    owned: (constraints.productOwnershipConstraints ?? []).map((all) =>
      all.map(({ bigId, minSeats, maxSeats }) => ({
        bigId,
        minSeats: text(minSeats),
        maxSeats: text(maxSeats),
      })),
    ),
    excluded: (exclusion?.bigIds ?? []).join(', '),
    lookBackDays: text(exclusion?.lookBackDays),
    licence: said(document.isNewCommerceLicence),
    isDiscountInPrice: document.isDiscountInPrice ?? false,
    isWithdrawn: document.isWithdrawn ?? false,
  }
}

/** The document a draft stands for. What cannot be a figure is passed on as it was typed, for the server to say so. */
export function documentOfDraft(draft: PromotionDraft): PromotionDocument {
  const markets = wordsOf(draft.markets.toUpperCase())
  const flights = wordsOf(draft.flights)
  const constraints = constraintsOf(draft)
  return {
    id: draft.id.trim(),
    name: draft.name.trim(),
    description: draft.description.trim(),
    startDate: draft.startDate,
    endDate: draft.endDate,
    properties: { isAutoApplicable: draft.isAutoApplicable },
    requiredProducts: draft.products.map(
      ({ productId, skuId, term, percent, fraction, regularProductId }) => {
        const isAsWritten = fraction !== '' && percentOf(fraction) === percent.trim()
        const [duration = '', billingCycle = ''] = term.split(' ')
        return {
          productId: productId.trim(),
          ...(skuId.trim() && { skuId: skuId.trim() }),
          ...(term && { term: { duration, billingCycle } }),
          pricingPolicies: [
            { policyType: 'PercentDiscount', value: isAsWritten ? fraction : fractionOf(percent) },
          ],
          ...(regularProductId.trim() && { regularProductId: regularProductId.trim() }),
        }
      },
    ),
    ...(Object.keys(constraints).length > 0 && { promotionConstraints: constraints }),
    ...(markets.length > 0 && { markets }),
    ...(draft.segments.length > 0 && { segments: draft.segments }),
    ...(flights.length > 0 && { flights }),
    ...(draft.licence !== 'unsaid' && { isNewCommerceLicence: draft.licence === 'yes' }),
    ...(draft.isDiscountInPrice && { isDiscountInPrice: true }),
    ...(draft.isWithdrawn && { isWithdrawn: true }),
  }
}

function constraintsOf(draft: PromotionDraft): NonNullable<PromotionDocument['promotionConstraints']> {
  const seats = { ...figure('minSeats', draft.minSeats), ...figure('maxSeats', draft.maxSeats) }
  const redemptions = {
    ...figure('minAssets', draft.minRedemptions),
    ...figure('maxAssets', draft.maxRedemptions),
  }
  const excluded = wordsOf(draft.excluded)
  return {
    ...(Object.keys(seats).length > 0 && {
      seatConstraints: [{ ...seats, type: 'SubscriptionQuantity' as const }],
    }),
    ...(draft.maxRedemptions.trim() !== '' && {
      assetOwnershipLimits: [{ ...redemptions, type: 'LifetimeRedemptionCount' as const } as never],
    }),
    ...(draft.firstPurchase !== 'unsaid' && {
      eligibilityConstraints: [
        { isApplicable: draft.firstPurchase === 'yes', type: 'FirstPurchase' as const },
      ],
    }),
    ...(draft.owned.length > 0 && {
      productOwnershipConstraints: draft.owned.map((all) =>
        all.map(({ bigId, minSeats, maxSeats }) => ({
          bigId: bigId.trim(),
          ...figure('minSeats', minSeats),
          ...figure('maxSeats', maxSeats),
        })),
      ),
    }),
    ...(excluded.length > 0 && {
      productOwnershipExclusions: [
        { bigIds: excluded, ...figure('lookBackDays', draft.lookBackDays.trim() || '0') } as never,
      ],
    }),
  }
}

const text = (figure: number | undefined): string => (figure === undefined ? '' : String(figure))
const said = (what: boolean | undefined) => (what === undefined ? 'unsaid' : what ? 'yes' : 'no')

/** The words of a list, whatever stands between them. */
export const wordsOf = (list: string): string[] => [...new Set(list.split(/[\s,;]+/).filter(Boolean))]

/** A member with a figure, left out where nothing was typed. */
function figure(name: string, typed: string): Record<string, number> {
  const trimmed = typed.trim()
  if (trimmed === '') return {}
  return { [name]: /^-?\d+$/.test(trimmed) ? Number(trimmed) : (trimmed as unknown as number) }
}

const decimal = /^\d+(\.\d+)?$/

/** “12.5” for “0.125”: the point two places on, without passing through a binary number. */
export function percentOf(fraction: string): string {
  if (!decimal.test(fraction)) return fraction
  const [whole = '', decimals = ''] = fraction.split('.')
  const digits = `${whole}${decimals.padEnd(2, '0')}`
  return plain(`${digits.slice(0, whole.length + 2)}.${digits.slice(whole.length + 2)}`)
}

/** “0.125” for “12.5” or “12,5”, “0.10” for “10”. */
export function fractionOf(percent: string): string {
  const typed = percent.trim().replace(',', '.')
  if (!decimal.test(typed)) return typed
  const [whole = '', decimals = ''] = typed.split('.')
  const digits = whole.padStart(3, '0')
  const fraction = plain(`${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`)
  return /\.\d$/.test(fraction) ? `${fraction}0` : fraction
}

/** A decimal without noughts that say nothing. */
const plain = (figure: string): string =>
  figure
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
