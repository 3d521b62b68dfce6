import { fork } from 'node:child_process'
import { once } from 'node:events'
import { underLoad } from './under-load.ts'

const [cs, what] = process.argv.slice(2) as [string, string]
const child = fork(new URL('./.promo-prof.ts', import.meta.url), [cs, what])
const [w] = (await once(child, 'message')) as any
const headers = { authorization: `Bearer ${w.token}`, 'content-type': 'application/json' }
const requests: any =
  what === 'list'
    ? [{ method: 'GET', path: '/v1/productpromotions?country=SE&segment=commercial', headers }]
    : [
        {
          method: 'POST',
          headers,
          path: `/v1/customers/${w.customers[0]}/promotionEligibilities`,
          body: JSON.stringify({
            items: [
              {
                id: 0,
                catalogItemId: w.item,
                quantity: 25,
                termDuration: 'P1Y',
                billingCycle: 'monthly',
                promotionId: w.promotionId,
              },
            ],
          }),
        },
      ]
await underLoad({ url: w.url, connections: 32, seconds: 2, requests })
child.send('start')
await once(child, 'message')
const r = await underLoad({ url: w.url, connections: 32, seconds: 5, requests })
console.log(what, r)
child.send('stop')
await once(child, 'message')
