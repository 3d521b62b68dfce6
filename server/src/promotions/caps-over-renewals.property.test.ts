import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Random, runSeed, seededRandom } from '../../test/support/random.ts'
import { addDays } from '../calendar.ts'
import { itemKey } from '../catalog/index.ts'
import { aLine, aPromotion, suite, yearly } from './a-promotion.ts'
import { customerHistory } from './customer-history.ts'
import { eligibility } from './eligibility.ts'
import type { Holding } from './promotion.ts'
import { renewalPrice } from './renewal-price.ts'
import { seatIncrease } from './seat-increase.ts'

const cap = 40
const worlds = 300
const steps = 120
const item = itemKey(suite)

/** What is left of a purchase, by whichever partner. */
interface Sold {
  seats: number
  /** Promoted seats it takes of the limit. */
  seatsTaken: number
  isActive: boolean
}

/** One customer over years of purchases, increases, reductions, cancellations and renewals with any number of partners. */
class Customer {
  readonly promotion
  readonly sold: Sold[] = []
  readonly held: Holding[] = []
  redemptions = 0
  at = new Date('2021-10-01T00:00:00Z')

  constructor({ isFirstPurchaseOnly }: { isFirstPurchaseOnly: boolean }) {
    this.promotion = aPromotion({
      endDate: new Date('2024-06-30T23:59:59Z'),
      constraints: { seats: { min: 1, max: cap }, isFirstPurchaseOnly },
    })
  }

  get seatsUsed(): number {
    return this.sold.reduce((sum, { seatsTaken }) => sum + seatsTaken, 0)
  }

  purchase(quantity: number): void {
    const { promotion, at } = this
    const history = customerHistory({
      seatsUsed: [{ promotion: promotion.key, item, seats: this.seatsUsed }],
      redemptions: [{ promotion: promotion.key, count: this.redemptions }],
      holdings: this.held,
    })
    const { isEligible } = eligibility({ promotion, intent: aLine({ quantity }), history, context: { at } })
    if (isEligible) this.redemptions++
    this.sold.push({ seats: quantity, seatsTaken: isEligible ? quantity : 0, isActive: true })
    this.held.push({ item, quantity, startedAt: at })
  }

  increase(one: Sold, seatsAdded: number): void {
    const { promotion, seatsUsed, at } = this
    if (one.seatsTaken === 0) one.seats += seatsAdded
    else {
      const verdict = seatIncrease({ promotion, seatsAdded, seatsUsed, at, keepsPromotionPrice: true })
      if (verdict.kind === 'refused') return
      one.seats += seatsAdded
      if (verdict.kind === 'promotion') one.seatsTaken += seatsAdded
    }
  }

  /** Decision 28: a promoted renewal carries its own seats on, one at list price frees them. */
  renew(one: Sold, quantity: number): void {
    const { promotion, seatsUsed, at } = this
    const price = renewalPrice({
      ...(one.seatsTaken > 0 && { promotion }),
      item,
      renewsTo: { item, term: yearly, quantity },
      at,
      seatsCarried: one.seatsTaken,
      seatsUsed,
    })
    one.seats = quantity
    one.seatsTaken = price.kind === 'promotion' ? Math.min(one.seatsTaken, quantity) + price.seatsAdded : 0
  }
}

function step(customer: Customer, random: Random): void {
  customer.at = addDays(customer.at, random.below(12))
  const active = customer.sold.filter(({ isActive }) => isActive)
  const one = active.length > 0 ? random.pick(active) : undefined
  const seats = 1 + random.below(random.chance(0.1) ? cap + 20 : 12)
  const kind = random.below(5)
  if (!one || kind === 0) customer.purchase(seats)
  else if (kind === 1) customer.increase(one, seats)
  else if (kind === 2) {
    one.seats = Math.min(one.seats, seats)
    one.seatsTaken = Math.min(one.seatsTaken, one.seats)
  } else if (kind === 3) one.isActive = false
  else customer.renew(one, seats)
}

for (const isFirstPurchaseOnly of [false, true]) {
  const of = isFirstPurchaseOnly ? 'a first purchase' : 'a number of seats'
  test(`no purchases, increases, reductions, cancellations and renewals pass a promotion of ${of}`, () => {
    const seed = runSeed()
    let timesFull = 0
    for (let world = 0; world < worlds; world++) {
      const random = seededRandom(seed + world)
      const customer = new Customer({ isFirstPurchaseOnly })
      for (let n = 0; n < steps; n++) {
        step(customer, random)
        assert.ok(customer.seatsUsed <= cap, `${customer.seatsUsed} of ${cap} seats: SEED=${seed}`)
        if (isFirstPurchaseOnly) assert.ok(customer.redemptions <= 1, `had twice: SEED=${seed}`)
        if (customer.seatsUsed === cap) timesFull++
      }
    }
    assert.ok(isFirstPurchaseOnly || timesFull > 0, 'the limit was never reached')
  })
}
