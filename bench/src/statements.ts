/** How often Kontor speaks to the database for one purchase, as the database itself counts it. */
import type pg from 'pg'
import { checkOut, createCart } from '../../server/test/support/buying.ts'
import type { MeasuredWorld } from './world.ts'

export interface StatementCount {
  step: string
  statements: number
  transactions: number
}

interface Counted {
  statements: number
  commits: number
}

/** Counts with PostgreSQL's own log of statements, switched on for this database while one purchase runs alone. */
export async function countStatements(
  statements: () => Counted,
  { world, customerIds, catalogItemId }: MeasuredWorld,
): Promise<StatementCount[]> {
  const ask = world.as('se')
  const customerId = customerIds[0]!
  // Once unmeasured, so that snapshots and prices are in memory as they are in a server that has been running.
  const warm = await createCart(ask, customerId, { catalogItemId, quantity: 1 })
  await checkOut(ask, customerId, warm.body.id)
  const step = async <Result>(
    name: string,
    work: () => Promise<Result>,
  ): Promise<{ result: Result; count: StatementCount }> => {
    const before = statements()
    const result = await work()
    const after = statements()
    return {
      result,
      count: {
        step: name,
        statements: after.statements - before.statements,
        transactions: after.commits - before.commits,
      },
    }
  }
  const cart = await step('create cart', () => createCart(ask, customerId, { catalogItemId, quantity: 1 }))
  const checkout = await step('check out', () => checkOut(ask, customerId, cart.result.body.id))
  return [cart.count, checkout.count]
}

/** Counts what a pool sends: every statement of every client, `commit` apart. */
export function countingPool(pool: pg.Pool): () => Counted {
  const counted: Counted = { statements: 0, commits: 0 }
  const wrapped = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (wrapped.has(client)) return
    wrapped.add(client)
    const query = client.query.bind(client) as (...parameters: unknown[]) => unknown
    client.query = ((...parameters: unknown[]) => {
      const [first] = parameters
      const text = typeof first === 'string' ? first : ((first as { text?: string } | null)?.text ?? '')
      counted.statements++
      if (/^\s*commit/i.test(text)) counted.commits++
      return query(...parameters)
    }) as typeof client.query
  })
  return () => ({ ...counted })
}
