import type { IsNamed } from '../catalog/index.ts'
import type { Constraints, Promotion } from './promotion.ts'

/**
 * A promotion as it may be shown to somebody: without the products that may not be named to them. Undefined when none of
 * what it makes cheaper is left. For reading only; decisions are made on all of it.
 */
export function shownPromotion(promotion: Promotion, isNamed: IsNamed): Promotion | undefined {
  const requiredProducts = promotion.requiredProducts.filter(({ item }) => isNamed(item))
  if (requiredProducts.length === 0) return undefined
  return { ...promotion, requiredProducts, constraints: shownConstraints(promotion.constraints, isNamed) }
}

function shownConstraints(constraints: Constraints, isNamed: IsNamed): Constraints {
  const { requiredOwnership, excludedOwnership } = constraints
  return {
    ...constraints,
    // An alternative with one product less would ask for less than there must be.
    requiredOwnership: requiredOwnership.filter((all) => all.every(({ item }) => isNamed(item))),
    ...(excludedOwnership && {
      excludedOwnership: {
        ...excludedOwnership,
        items: excludedOwnership.items.filter(({ item }) => isNamed(item)),
      },
    }),
  }
}
