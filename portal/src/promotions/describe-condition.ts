import type { EligibilityError } from '@kontor/client'
import type { IntlShape } from 'react-intl'
import { describeTerm } from '../display/terms.ts'
import type { Purchase } from './remedies.ts'

/** An unmet condition in words: what it is about, what there is, and what is needed. */
export interface DescribedCondition {
  condition: string
  have: string
  need: string
  /** It is in the server's words, because the portal has none. */
  isInEnglish?: boolean
}

const isKnown = (type: string): boolean =>
  [
    'FirstPurchase',
    'OfferPurchasedPreviously',
    'PrerequisiteProductOwnership',
    'InvalidPromotion',
    'InvalidCatalogItemId',
    'NoPromotionsAvailable',
  ].includes(type)

/** Words for every condition type of the contract; an unknown one shows the server's own description. */
export function describeCondition(
  intl: IntlShape,
  error: EligibilityError,
  purchase: Purchase,
): DescribedCondition {
  const condition = intl.formatMessage({ id: 'condition.name' }, { type: error.type })
  switch (error.type) {
    case 'SeatCount':
      return { condition, ...seats(intl, error, purchase) }
    case 'Term':
      return {
        condition,
        have: describeTerm(intl, { duration: purchase.termDuration, billingCycle: purchase.billingCycle }),
        // Terms have commas of their own.
        need: (error.eligibleTerms ?? []).map((term) => describeTerm(intl, term)).join('\n'),
      }
    case 'RedemptionLimit':
      return {
        condition,
        have: intl.formatMessage(
          { id: 'condition.redemptionsLeft' },
          {
            left: error.remainingPromotionRedemptionCount ?? 0,
            most: error.maxPromotionRedemptionCount ?? 0,
          },
        ),
        need: intl.formatMessage({ id: 'condition.oneRedemption' }),
      }
    default:
      return {
        condition,
        have: intl.formatMessage({ id: 'condition.have' }, { type: error.type }),
        need: intl.formatMessage({ id: 'condition.need' }, { type: error.type }),
        ...(!isKnown(error.type) && { need: error.description ?? '', isInEnglish: true }),
      }
  }
}

function seats(intl: IntlShape, error: EligibilityError, purchase: Purchase): { have: string; need: string } {
  const { minimumRequiredSeats: least = 1, maximumRequiredSeats: most, availableSeats: left } = error
  const isOverWhatIsLeft = left !== undefined && purchase.quantity > left
  return {
    have: isOverWhatIsLeft
      ? intl.formatMessage(
          { id: 'condition.seatsLeft' },
          { left, hasMost: most !== undefined, most: most ?? 0 },
        )
      : intl.formatMessage({ id: 'condition.seats' }, { seats: purchase.quantity }),
    need: isOverWhatIsLeft
      ? intl.formatMessage({ id: 'condition.seats' }, { seats: Math.max(purchase.quantity, least) })
      : purchase.quantity < least
        ? intl.formatMessage({ id: 'condition.atLeast' }, { seats: least })
        : intl.formatMessage({ id: 'condition.atMost' }, { seats: most ?? left ?? 0 }),
  }
}
