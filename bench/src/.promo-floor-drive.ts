import { startChild } from './processes.ts'
import { underLoad } from './under-load.ts'
const cs = process.argv[2]!
const floor = await startChild('./floors.ts', [cs, Buffer.from('{}'.padEnd(10000,' ')).toString('base64')])
let n=0
const r = await underLoad({ url: floor.url, connections: 32, seconds: 4, requests: [{ method: 'POST', path: '/eligibility', headers: {'content-type':'application/json'}, setupRequest: (r: any) => ({ ...r, body: JSON.stringify({ k: n++ % 1000 }) }) }] })
console.log('floor', r.perSecond); floor.stop()
