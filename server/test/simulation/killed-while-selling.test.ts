import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { newGuid } from '../../src/ids.ts'
import { catalogItemId, sold } from '../support/buying.ts'
import { runSeed, seededRandom } from '../support/random.ts'
import { type PartnerObject, World } from '../support/world.ts'

const kills = 20
const buyers = 4
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const demoPartners = JSON.parse(
  await readFile(new URL('../../seed/demo-partners.json', import.meta.url), 'utf8'),
)

const dataDir = await mkdtemp(join(tmpdir(), 'kontor-killed-'))
let running: ChildProcess | undefined
after(async () => {
  if (running?.exitCode === null) {
    running.kill('SIGTERM')
    await once(running, 'exit')
  }
  await rm(dataDir, { recursive: true, force: true })
})

/** A port that was free a moment ago; the same through all restarts, so that a client keeps its address. */
const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
})
const url = `http://127.0.0.1:${port}`

/** Starts Kontor in the folder and resolves when it says that it is ready. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      KONTOR_DATA_DIR: dataDir,
      KONTOR_LOG_LEVEL: 'error',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  for await (const line of createInterface({ input: child.stdout! }))
    if (line.startsWith('Kontor is ready')) break
  assert.equal(child.exitCode, null, 'Kontor did not start')
  child.stdout!.resume()
}

/** Kills Kontor, and every other time its PostgreSQL too, without warning. */
async function kill(withDatabase: boolean): Promise<void> {
  const child = running!
  const postgres = Number(
    (await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0],
  )
  child.kill('SIGKILL')
  if (withDatabase) process.kill(postgres, 'SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

interface Attempt {
  cartId: string
  requestId: string
  /** The order of the first answer; undefined if the answer was lost. */
  orderId?: string
}

test(`killed ${kills} times while selling: no confirmed order is missing, no cart is sold twice, a retry gets the first answer`, {
  timeout: 600_000,
}, async (t) => {
  const random = seededRandom(runSeed())
  t.diagnostic(`SEED=${random.seed}`)
  await start()
  const { operator } = demoPartners
  const operatorToken = await World.token(url, operator.tenant, {
    grant_type: 'client_credentials',
    client_id: operator.clientId,
    client_secret: operator.clientSecret,
    resource: 'https://api.partnercenter.microsoft.com',
  })
  const made = await fetch(`${url}/sandbox/environments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'killed',
      now: '2022-02-01T09:00:00Z',
      partners: [{ key: 'se', name: 'Se', country: 'SE', programme: 'direct_bill' }],
    }),
  })
  const { partners } = (await made.json()) as { partners: PartnerObject[] }
  const world = new World(url, partners)
  const ask = world.as('se')
  const customerId = await world.customer('se')
  const item = await catalogItemId(ask, customerId, sold.e3)
  const attempts: Attempt[] = []

  const checkOut = (attempt: Attempt) =>
    ask('POST', `/v1/customers/${customerId}/carts/${attempt.cartId}/checkout`, {
      headers: { 'MS-RequestId': attempt.requestId },
    })

  /** Buys until the server is gone; what was not answered stays an attempt without an order. */
  const buyer = async (confirmed: () => void): Promise<void> => {
    for (;;) {
      const cart = await ask('POST', `/v1/customers/${customerId}/carts`, {
        lineItems: [
          { id: 0, catalogItemId: item, quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' },
        ],
      })
      const attempt: Attempt = { cartId: cart.body.id, requestId: newGuid() }
      attempts.push(attempt)
      const answer = await checkOut(attempt)
      if (answer.status !== 201) return
      attempt.orderId = answer.body.orders[0].id
      confirmed()
    }
  }

  for (let round = 1; round <= kills; round++) {
    const killAfter = 1 + random.below(12)
    let confirmations = 0
    let strike: (() => void) | undefined
    const struck = new Promise<void>((resolve) => {
      strike = resolve
    })
    const buying = Array.from({ length: buyers }, () =>
      // A request cut off by the kill fails in the client, whatever the error is called.
      buyer(() => {
        if (++confirmations === killAfter) strike!()
      }).catch(() => {}),
    )
    await struck
    await kill(round % 2 === 0)
    await Promise.all(buying)
    await start()

    for (const attempt of attempts) {
      const retry = await checkOut(attempt)
      assert.equal(retry.status, 201, JSON.stringify(retry.body))
      const [order] = retry.body.orders
      if (attempt.orderId) assert.equal(order.id, attempt.orderId, 'a retry must get the first answer')
      attempt.orderId = order.id
      // Only what this round tried needs to be asked again; earlier ones stay confirmed below.
    }
    const orders = await ask('GET', `/v1/customers/${customerId}/orders`)
    const ids = orders.body.items.map((order: { id: string }) => order.id)
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual([...ids].sort(), attempts.map((attempt) => attempt.orderId).sort(), `round ${round}`)
  }
  const subscriptions = await ask('GET', `/v1/customers/${customerId}/subscriptions`)
  assert.equal(subscriptions.body.items.length, attempts.length)
  t.diagnostic(`${attempts.length} carts sold once each over ${kills} kills`)
})
