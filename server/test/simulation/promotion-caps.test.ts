import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogItemId, checkOut, createCart, type LineWish, sold } from '../support/buying.ts'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import { type Random, runSeed, seededRandom } from '../support/random.ts'
import type { Reply } from '../support/world.ts'

const kontor = await startKontor()

/** Small enough to be reached again and again. */
const cap = 40
/** Customers follow each other, because a limit that is reached stays reached. */
const rounds = 6
const bursts = 25
/** What partners do at the same moment. */
const burstMax = 5
const partners = ['a', 'b', 'c'] as const
type Partner = (typeof partners)[number]
/** Under a promotion of so many seats in all, or of a first purchase. */
type Product = 'capped' | 'first'

/** A subscription as its buyer knows it: from answers alone. */
interface Sold {
  id: string
  partner: Partner
  product: Product
  isPromoted: boolean
  seats: number
  isActive: boolean
}

interface Line {
  product: Product
  seats: number
}

/** What one customer has had, counted as naively as the mission says it. */
class Ledger {
  readonly id: string
  readonly sold: Sold[] = []

  constructor(id: string) {
    this.id = id
  }

  /** H5 and decision 28: over all partners; a cancellation gives nothing back. */
  get seatsUsed(): number {
    return this.#promoted('capped').reduce((sum, { seats }) => sum + seats, 0)
  }

  get firstPurchases(): number {
    return this.#promoted('first').length
  }

  #promoted = (product: Product): Sold[] =>
    this.sold.filter((one) => one.isPromoted && one.product === product)

  /** Which lines of a cart get their promotion, decided one after the other. */
  expected(lines: readonly Line[]): boolean[] {
    let used = this.seatsUsed
    let had = this.sold.some(({ product }) => product === 'first')
    return lines.map(({ product, seats }) => {
      const isPromoted = product === 'capped' ? used + seats <= cap : !had
      if (product === 'first') had = true
      else if (isPromoted) used += seats
      return isPromoted
    })
  }
}

test(`no purchases, increases, reductions and cancellations of ${partners.length} partners promote more than ${cap} seats, or a first purchase twice`, async (t) => {
  const random = seededRandom(runSeed())
  t.diagnostic(`SEED=${random.seed}`)
  const world = await kontor.world(
    '2022-02-01T09:00:00Z',
    partners.map((key) => ({ key })),
  )
  const items = { capped: sold.e3, first: sold.businessPremium }
  await lowerCap()
  let ledgers = [await aCustomer(), await aCustomer()]
  const itemIds = {
    capped: await catalogItemId(world.as('a'), ledgers[0]!.id, items.capped),
    first: await catalogItemId(world.as('a'), ledgers[0]!.id, items.first),
  }
  const counts = { promoted: 0, listed: 0, increased: 0, refused: 0, reduced: 0, cancelled: 0 }
  /** Changed in this burst already: of two changes at once nobody could say which came last. */
  const busy = new Set<Sold>()
  let now = new Date('2022-02-01T09:00:00Z')

  for (let burst = 0; burst < rounds * bursts; burst++) {
    const size = 1 + random.below(burstMax)
    busy.clear()
    const steps = Array.from({ length: size }, () => aStep(random.pick(ledgers)))
    const isAlone = size === 1
    await Promise.all(steps.map((step) => step(isAlone)))
    await checkCounters(burst)
    if (random.chance(0.2)) await moveClock(1 + random.below(4))
    if ((burst + 1) % bursts === 0) {
      await checkAnswers()
      ledgers = [await aCustomer(), await aCustomer()]
    }
  }
  t.diagnostic(JSON.stringify(counts))

  /** The capped promotion as an operator would edit it for this environment. */
  async function lowerCap(): Promise<void> {
    const operator = asOperator(kontor, world)
    const path = `/operator/v1/promotions/${items.capped.promotionId}?environment=${world.partner('a').environment}`
    const { body } = await operator('GET', path)
    body.promotionConstraints.seatConstraints[0].maxSeats = cap
    assert.equal((await operator('PUT', path, body)).status, 200)
  }

  /** A customer of all partners. */
  async function aCustomer(): Promise<Ledger> {
    const customerId = await world.customer('a')
    for (const key of partners.slice(1)) {
      const partnerTenantId = world.partner(key).tenantId
      await world.as('a')('POST', '/sandbox/relationships', { customerId, partnerTenantId })
    }
    return new Ledger(customerId)
  }

  /** Something a random partner does for a customer; told whether it is alone, since only then its outcome is certain. */
  function aStep(ledger: Ledger): (isAlone: boolean) => Promise<void> {
    const active = ledger.sold.filter((one) => one.isActive && !busy.has(one))
    const what = random.below(10)
    if (active.length === 0 || what < 6) {
      const partner = random.pick(partners)
      const lines = Array.from({ length: 1 + random.below(3) }, () => aLine(random))
      const isCart = random.chance(0.8)
      return (isAlone) => buy(ledger, { partner, lines, isCart, isAlone })
    }
    const subscription = random.pick(active)
    busy.add(subscription)
    if (what < 8) return (isAlone) => addSeats(ledger, subscription, 1 + random.below(15), isAlone)
    return what < 9 ? () => removeSeats(ledger, subscription) : () => cancel(ledger, subscription)
  }

  async function buy(
    ledger: Ledger,
    order: { partner: Partner; lines: Line[]; isCart: boolean; isAlone: boolean },
  ): Promise<void> {
    const { partner, lines, isCart, isAlone } = order
    const ask = world.as(partner)
    const expected = ledger.expected(lines)
    let answer: Reply
    if (isCart) {
      const wishes = lines.map(
        ({ product, seats }): LineWish => ({ catalogItemId: itemIds[product], quantity: seats }),
      )
      const cart = await createCart(ask, ledger.id, ...wishes)
      assert.equal(cart.status, 201, JSON.stringify(cart.body))
      answer = await checkOut(ask, ledger.id, cart.body.id)
    } else {
      answer = await ask('POST', `/v1/customers/${ledger.id}/orders`, {
        referenceCustomerId: ledger.id,
        billingCycle: 'monthly',
        lineItems: lines.map(({ product, seats }, lineItemNumber) => ({
          lineItemNumber,
          offerId: itemIds[product],
          quantity: seats,
          termDuration: 'P1Y',
        })),
      })
    }
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
    const orders = isCart ? answer.body.orders : [answer.body]
    const bought: Sold[] = orders
      .flatMap((one: { lineItems: object[] }) => one.lineItems)
      .map((line: { offerId: string; subscriptionId: string; quantity: number; promotionId?: string }) => ({
        id: line.subscriptionId,
        partner,
        product: line.offerId === itemIds.capped ? 'capped' : 'first',
        isPromoted: line.promotionId !== undefined,
        seats: line.quantity,
        isActive: true,
      }))
    assert.equal(bought.length, lines.length)
    for (const { isPromoted } of bought) counts[isPromoted ? 'promoted' : 'listed']++
    if (isAlone)
      assert.deepEqual(
        bought.map(asLine),
        lines.map((line, index) => [line.product, line.seats, expected[index]]),
      )
    ledger.sold.push(...bought)
  }

  async function addSeats(
    ledger: Ledger,
    subscription: Sold,
    added: number,
    isAlone: boolean,
  ): Promise<void> {
    const isCounted = subscription.isPromoted && subscription.product === 'capped'
    const fits = !isCounted || ledger.seatsUsed + added <= cap
    const quantity = subscription.seats + added
    const { status, body } = await world.as(subscription.partner)('PATCH', pathOf(ledger.id, subscription), {
      quantity,
    })
    if (isAlone) assert.equal(status, fits ? 200 : 400, JSON.stringify(body))
    if (status === 200) subscription.seats = quantity
    else assert.ok([400, 409].includes(status), JSON.stringify(body))
    counts[status === 200 ? 'increased' : 'refused']++
  }

  /** Down to one seat: as many as may be given back now, or none if the window of some is closed. */
  async function removeSeats(ledger: Ledger, subscription: Sold): Promise<void> {
    const quantity = 1 + random.below(subscription.seats)
    const { status, body } = await world.as(subscription.partner)('PATCH', pathOf(ledger.id, subscription), {
      quantity,
    })
    if (status === 200) subscription.seats = quantity
    else assert.ok([400, 403, 409].includes(status), JSON.stringify(body))
    if (status === 200) counts.reduced++
  }

  async function cancel(ledger: Ledger, subscription: Sold): Promise<void> {
    const { status, body } = await world.as(subscription.partner)('PATCH', pathOf(ledger.id, subscription), {
      status: 'deleted',
    })
    if (status === 200) subscription.isActive = false
    else assert.ok([400, 403, 409].includes(status), JSON.stringify(body))
    if (status === 200) counts.cancelled++
  }

  async function moveClock(days: number): Promise<void> {
    now = new Date(now.getTime() + days * 86_400_000)
    const { status } = await world.as('a')('PUT', '/sandbox/clock', { now: now.toISOString() })
    assert.equal(status, 202)
    while ((await world.as('a')('GET', '/sandbox/clock')).body.state !== 'completed');
  }

  /** What the database counts is what the answers add up to, and within the limits. */
  async function checkCounters(burst: number): Promise<void> {
    for (const ledger of ledgers) {
      const { rows: seats } = await kontor.platform.pool.query<{ used: number }>(
        "select seats_used as used from promotion_seats where customer_id = $1 and promotion_key like 'ktcpromo0010:%'",
        [ledger.id],
      )
      const { rows: firsts } = await kontor.platform.pool.query<{ count: number }>(
        "select count(*) as count from promotion_use where customer_id = $1 and promotion_key like 'ktcpromo0030:%'",
        [ledger.id],
      )
      const used = seats[0]?.used ?? 0
      assert.ok(used <= cap, `burst ${burst}: ${used} promoted seats`)
      assert.equal(used, ledger.seatsUsed, `burst ${burst}: promoted seats counted`)
      assert.ok(ledger.firstPurchases <= 1, `burst ${burst}: a first purchase twice`)
      assert.equal(Number(firsts[0]!.count), ledger.firstPurchases, `burst ${burst}: first purchases counted`)
    }
  }

  /** What the partners see of it all is what their answers said. */
  async function checkAnswers(): Promise<void> {
    for (const ledger of ledgers) {
      const seen = await Promise.all(
        partners.map(
          async (key) => (await world.as(key)('GET', `/v1/customers/${ledger.id}/subscriptions`)).body.items,
        ),
      )
      const known = new Map(ledger.sold.map((one) => [one.id, one]))
      const all = seen.flat()
      assert.equal(all.length, known.size)
      for (const { id, quantity, status, promotionId } of all) {
        const { seats, isActive, isPromoted } = known.get(id)!
        assert.deepEqual(
          [quantity, status, promotionId !== undefined],
          [seats, isActive ? 'active' : 'deleted', isPromoted],
        )
      }
    }
  }
})

const pathOf = (customerId: string, { id }: Sold) => `/v1/customers/${customerId}/subscriptions/${id}`

const asLine = ({ product, seats, isPromoted }: Sold) => [product, seats, isPromoted]

function aLine(random: Random): Line {
  const product = random.chance(0.75) ? 'capped' : 'first'
  return { product, seats: 1 + random.below(product === 'capped' ? 12 : 2) }
}
