/** Whether memory stays flat over many purchases. */
import { checkOut, createCart } from '../../server/test/support/buying.ts'
import type { Child } from './processes.ts'
import type { MeasuredWorld } from './world.ts'

export interface MemorySample {
  purchases: number
  megabytes: number
}

const samples = 10

/** Buys `purchases` times with eight clients and samples the server's resident memory ten times on the way. */
export async function memoryOverPurchases(
  kontor: Child,
  { world, customerIds, catalogItemId }: MeasuredWorld,
  purchases: number,
): Promise<MemorySample[]> {
  const ask = world.as('se')
  const taken: MemorySample[] = []
  const sample = async (done: number) =>
    taken.push({ purchases: done, megabytes: Math.round((await kontor.memory()) / 1_048_576) })
  await sample(0)
  let done = 0
  for (let part = 1; part <= samples; part++) {
    const until = Math.round((purchases * part) / samples)
    const client = async (): Promise<void> => {
      while (done < until) {
        const customerId = customerIds[done++ % customerIds.length]!
        const cart = await createCart(ask, customerId, { catalogItemId, quantity: 1 })
        const bought = await checkOut(ask, customerId, cart.body.id)
        if (bought.status !== 201)
          throw new Error(`not bought: ${bought.status} ${JSON.stringify(bought.body)}`)
      }
    }
    await Promise.all(Array.from({ length: 8 }, client))
    await sample(until)
  }
  return taken
}
