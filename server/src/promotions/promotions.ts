/** The promotions of an environment in memory: immutable, found by id and by product, seen as far as a partner may. */
import { isInSight, type Sight } from '../catalog/index.ts'
import type { VisiblePromotions } from './line-promotion.ts'
import {
  type ItemKey,
  isFor,
  isInForce,
  type Promotion,
  type PromotionKey,
  promotionKey,
  type Segment,
} from './promotion.ts'

export interface OnOffer {
  market: string
  segment: Segment
  at: Date
}

export class Promotions {
  readonly all: readonly Promotion[]
  /** Flights that any promotion names: others make no difference to what is seen. */
  readonly flightsNamed: ReadonlySet<string>
  readonly #byKey: ReadonlyMap<PromotionKey, Promotion>
  /** By the id as it is written now, which is what most ask with. */
  readonly #byId: ReadonlyMap<string, Promotion>
  readonly #byItem: ReadonlyMap<ItemKey, readonly Promotion[]>
  /** The instants at which some promotion starts or is over, in order. */
  readonly #turns: readonly number[]
  /** The period last asked about, [from, to): the next question is nearly always about the same one. */
  #period = { number: -1, from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }

  constructor(all: readonly Promotion[]) {
    this.all = all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    this.flightsNamed = new Set(all.flatMap(({ flights }) => flights))
    this.#byKey = new Map(all.map((promotion) => [promotion.key, promotion]))
    this.#byId = new Map([...this.#byKey.values()].map((promotion) => [promotion.id, promotion]))
    const byItem = new Map<ItemKey, Promotion[]>()
    for (const promotion of this.all) {
      for (const item of new Set(promotion.requiredProducts.map((required) => required.item))) {
        byItem.set(item, [...(byItem.get(item) ?? []), promotion])
      }
    }
    this.#byItem = byItem
    const turns = all.flatMap(({ startDate, endDate }) => [startDate.getTime(), endDate.getTime() + 1])
    this.#turns = [...new Set(turns)].sort((a, b) => a - b)
  }

  /** By id, in its old or new form, whatever the dates and whoever asks. */
  byId(id: string): Promotion | undefined {
    return this.#byId.get(id) ?? this.#byKey.get(promotionKey(id))
  }

  /** All that name an item, whatever the dates and whoever asks. */
  covering(item: ItemKey): readonly Promotion[] {
    return this.#byItem.get(item) ?? []
  }

  /** The same lookups, of what a partner may see. */
  seenBy(sight: Sight): VisiblePromotions {
    return {
      byId: (id) => {
        const promotion = this.byId(id)
        return promotion && isSeen(promotion, sight) ? promotion : undefined
      },
      covering: (item) => this.covering(item).filter((promotion) => isSeen(promotion, sight)),
      isForPromotionOnly: (item) => this.covering(item).some(({ isDiscountInPrice }) => isDiscountInPrice),
    }
  }

  /** Those in force for a market and segment that a partner may see (mission H1). */
  onOffer({ market, segment, at }: OnOffer, sight: Sight): Promotion[] {
    return this.all.filter(
      (promotion) =>
        isInForce(promotion, at) && isFor(promotion, market, segment) && isSeen(promotion, sight),
    )
  }

  /** A number that stays the same as long as no promotion starts or ends. */
  periodAt(at: Date): number {
    const time = at.getTime()
    const isKnown = time >= this.#period.from && time < this.#period.to
    if (!isKnown) this.#period = this.#periodAround(time)
    return this.#period.number
  }

  #periodAround(time: number) {
    const number = this.#turns.findLastIndex((turn) => turn <= time)
    return {
      number,
      from: this.#turns[number] ?? Number.NEGATIVE_INFINITY,
      to: this.#turns[number + 1] ?? Number.POSITIVE_INFINITY,
    }
  }
}

/** Whether a partner sees a promotion at all. */
export const isSeen = ({ isNewCommerceLicence, flights }: Promotion, sight: Sight): boolean =>
  isInSight(isNewCommerceLicence, flights, sight)
