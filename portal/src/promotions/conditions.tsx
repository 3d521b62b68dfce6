import type { Promotion } from '@kontor/client'
import type { ReactNode } from 'react'
import type { IntlShape } from 'react-intl'
import type { MessageId } from '../shell/language.ts'

/** How a sentence calls the products it speaks of by `product/sku` or offer id. */
export interface ProductWords {
  one: (reference: string) => ReactNode
  anyOf: (references: string[]) => ReactNode
}

/** A promotion's conditions as sentences. */
export function conditionsOf(intl: IntlShape, promotion: Promotion, products: ProductWords): ReactNode[] {
  const constraints = promotion.promotionConstraints ?? {}
  const say = (id: MessageId, values: Record<string, ReactNode>) =>
    intl.formatMessage({ id }, values) as ReactNode

  const seats = (constraints.seatConstraints ?? []).map(({ minSeats = 1, maxSeats }) =>
    say('promotion.condition.seats', {
      least: minSeats,
      isLimited: maxSeats !== undefined,
      most: maxSeats ?? 0,
    }),
  )
  const redemptions = (constraints.assetOwnershipLimits ?? []).map(({ maxAssets = 1 }) =>
    say('promotion.condition.redemptions', { times: maxAssets }),
  )
  const eligibility = (constraints.eligibilityConstraints ?? [])
    .filter(({ isApplicable }) => isApplicable)
    .map(({ type }) => say('promotion.condition.eligibility', { type }))

  // The outer list is of alternatives, each of which asks for all its products.
  const alternatives = (constraints.productOwnershipConstraints ?? []).map((all) =>
    intl.formatList(
      all.map(({ bigId, minSeats = 1 }) =>
        say('promotion.condition.owned', { product: products.one(bigId), seats: minSeats }),
      ),
      { type: 'conjunction' },
    ),
  )
  const ownership =
    alternatives.length === 0
      ? []
      : [
          say('promotion.condition.ownership', {
            products: intl.formatList(alternatives, { type: 'disjunction' }) as ReactNode,
          }),
        ]
  const exclusions = (constraints.productOwnershipExclusions ?? []).map(({ bigIds, lookBackDays }) =>
    say('promotion.condition.exclusion', {
      products: products.anyOf(bigIds),
      days: lookBackDays,
    }),
  )
  return [...seats, ...redemptions, ...eligibility, ...ownership, ...exclusions]
}
