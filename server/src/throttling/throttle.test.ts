import assert from 'node:assert/strict'
import { after, before, mock, suite, test } from 'node:test'
import type pg from 'pg'
import { cloneDatabase } from '../../test/support/database.ts'
import { Fault } from '../fault.ts'
import type { Call } from '../http/call.ts'
import type { Throttle } from '../http/edge.ts'
import { ok, type Route, route } from '../http/route.ts'
import { newGuid } from '../ids.ts'
import { openDatabase } from '../platform/database.ts'
import { openThrottle } from './index.ts'
import type { Allowances } from './limits.ts'

const routeOn = (path: string): Route =>
  route({ method: 'GET', path, operation: path, who: {}, handle: () => ok({}) })
const subscriptions = routeOn('/v1/customers/:customerId/subscriptions')
const orders = routeOn('/v1/customers/:customerId/orders')
const audit = routeOn('/v1/auditrecords')

/** The parts of a call that limits depend on. */
const callOf = (tenantId: string, allowances?: Partial<Allowances>): Call =>
  ({ caller: { kind: 'partner', tenantId }, policyValue: () => allowances }) as unknown as Call

/** How many of `times` calls, sent together, are let through; and what one that was refused was told. */
async function send(
  throttle: Throttle,
  times: number,
  { call, route = audit, customerId }: { call: Call; route?: Route; customerId?: string },
): Promise<{ served: number; refusal?: Fault }> {
  const outcomes = await Promise.allSettled(
    Array.from({ length: times }, () => throttle(call, route, customerId ? { customerId } : {})),
  )
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  if (refused && !(refused.reason instanceof Fault)) throw refused.reason
  return {
    served: outcomes.filter((outcome) => outcome.status === 'fulfilled').length,
    refusal: refused?.reason,
  }
}

suite('throttling', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let pool: pg.Pool
  let anotherPool: pg.Pool
  before(async () => {
    database = await cloneDatabase()
    pool = openDatabase(database.connectionString).pool
    anotherPool = openDatabase(database.connectionString).pool
  })
  after(async () => {
    mock.timers.reset()
    await pool.end()
    await anotherPool.end()
    await database.drop()
  })

  test('exactly the allowance is served, and the next call is told how many seconds to wait', async () => {
    const throttle = openThrottle({ pool })
    const { served, refusal } = await send(throttle, 60, { call: callOf(newGuid(), { otherPerMinute: 50 }) })
    assert.equal(served, 50)
    assert.equal(refusal?.status, 429)
    const seconds = Number(refusal?.headers['Retry-After'])
    assert.ok(Number.isInteger(seconds) && seconds >= 1 && seconds <= 60, `${seconds} seconds`)
    assert.equal(refusal?.message, `Rate limit is exceeded. Try again in ${seconds} seconds.`)
  })

  test('two nodes together never serve more than the allowance, and strand at most a tenth of it', async () => {
    const nodes = [openThrottle({ pool }), openThrottle({ pool: anotherPool })]
    const call = callOf(newGuid(), { otherPerMinute: 200 })
    const results = await Promise.all(nodes.map((throttle) => send(throttle, 150, { call })))
    const served = results.reduce((sum, result) => sum + result.served, 0)
    assert.ok(served <= 200 && served >= 180, `${served} served`)
  })

  test('serving an allowance costs far fewer writes than requests', async () => {
    let trips = 0
    pool.on('acquire', () => trips++)
    const { served } = await send(openThrottle({ pool }), 500, {
      call: callOf(newGuid(), { otherPerMinute: 500 }),
    })
    pool.removeAllListeners('acquire')
    assert.equal(served, 500)
    assert.ok(trips <= 60, `${trips} round trips`)
  })

  test('one customer’s flood leaves the partner’s other customers alone', async () => {
    const throttle = openThrottle({ pool })
    const call = callOf(newGuid(), { listedPerMinute: 10 })
    const flooded = await send(throttle, 20, { call, route: subscriptions, customerId: newGuid() })
    const other = await send(throttle, 10, { call, route: subscriptions, customerId: newGuid() })
    assert.deepEqual([flooded.served, other.served], [10, 10])
  })

  test('one partner’s flood leaves other partners and other operations alone', async () => {
    const throttle = openThrottle({ pool })
    const customerId = newGuid()
    const call = callOf(newGuid(), { listedPerMinute: 10 })
    await send(throttle, 20, { call, route: subscriptions, customerId })
    const sameOperation = {
      call: callOf(newGuid(), { listedPerMinute: 10 }),
      route: subscriptions,
      customerId,
    }
    assert.equal((await send(throttle, 10, sameOperation)).served, 10)
    assert.equal((await send(throttle, 10, { call, route: orders, customerId })).served, 10)
  })

  test('customers that cannot exist share one allowance', async () => {
    const throttle = openThrottle({ pool })
    const call = callOf(newGuid(), { listedPerMinute: 2 })
    const first = await send(throttle, 2, { call, route: orders, customerId: 'nobody' })
    const second = await send(throttle, 2, { call, route: orders, customerId: 'nobody-else' })
    assert.deepEqual([first.served, second.served], [2, 0])
  })

  test('a call refused for its customer does not count for the partner', async () => {
    const throttle = openThrottle({ pool })
    const call = callOf(newGuid(), { listedPerMinute: 5, otherPerMinute: 20 })
    await send(throttle, 50, { call, route: orders, customerId: newGuid() })
    const rest = []
    for (let customer = 0; customer < 3; customer++)
      rest.push((await send(throttle, 5, { call, route: orders, customerId: newGuid() })).served)
    assert.deepEqual(rest, [5, 5, 5])
  })

  test('a client that waits as told is served, however often it was refused before', async () => {
    mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 1) })
    const throttle = openThrottle({ pool })
    const call = callOf(newGuid(), { otherPerMinute: 5 })
    const { refusal } = await send(throttle, 50, { call })
    mock.timers.tick(Number(refusal?.headers['Retry-After']) * 1000 - 1)
    assert.equal((await send(throttle, 50, { call })).served, 0)
    mock.timers.tick(1)
    assert.equal((await send(throttle, 50, { call })).served, 5)
    mock.timers.reset()
  })

  test('without the policy, and for the operator, there are no limits', async () => {
    const throttle = openThrottle({ pool })
    assert.equal((await send(throttle, 50, { call: callOf(newGuid()) })).served, 50)
    const operator = {
      caller: { kind: 'operator' },
      policyValue: () => ({ otherPerMinute: 1 }),
    } as unknown as Call
    assert.equal((await send(throttle, 50, { call: operator })).served, 50)
  })

  test('raising a limit takes effect for the very next call', async () => {
    const throttle = openThrottle({ pool })
    const tenantId = newGuid()
    await send(throttle, 10, { call: callOf(tenantId, { otherPerMinute: 5 }) })
    assert.equal((await send(throttle, 20, { call: callOf(tenantId, { otherPerMinute: 20 }) })).served, 20)
  })
})
