/** A running Kontor for a test file: real PostgreSQL, real HTTP, fresh worlds on demand. */
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { allJobs, makeApp } from '../../src/app.ts'
import { newGuid, newSecret } from '../../src/ids.ts'
import { createOperator } from '../../src/partners/index.ts'
import { type OpenPlatform, openPlatform } from '../../src/platform/open-platform.ts'
import { cloneDatabase } from './database.ts'
import { type PartnerObject, World } from './world.ts'

export interface Kontor {
  url: string
  platform: OpenPlatform
  app: FastifyInstance
  operator: { tenant: string; clientId: string; clientSecret: string }
  /** A fresh sandbox environment with these partners; its clock stands at `now`. */
  world(now: string, partners: PartnerWish[]): Promise<World>
  close(): Promise<void>
}

/** What a test says of a partner it wants; see `POST /sandbox/environments`. */
export interface PartnerWish {
  key: string
  country?: string
  programme?: PartnerObject['programme']
  providerKey?: string
  flights?: string[]
}

/** Starts Kontor on a port of its own and stops it after the file's tests. */
export async function startKontor({
  log = process.env.TEST_LOG ?? 'silent',
}: {
  log?: string
} = {}): Promise<Kontor> {
  const database = await cloneDatabase()
  const platform = await openPlatform({
    connectionString: database.connectionString,
    log: pino({ level: log }),
    publicUrl: 'http://127.0.0.1',
  })
  const app = await makeApp(platform)
  await platform.jobs.work(allJobs(platform))
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const operator = { tenant: 'operator', clientId: newGuid(), clientSecret: newSecret() }
  await createOperator(platform.db, { clientId: operator.clientId, clientSecret: operator.clientSecret })

  const kontor: Kontor = {
    url,
    platform,
    app,
    operator,
    async world(now, partners) {
      const token = await World.token(url, operator.tenant, {
        grant_type: 'client_credentials',
        client_id: operator.clientId,
        client_secret: operator.clientSecret,
        resource: 'https://api.partnercenter.microsoft.com',
      })
      const wishes = partners.map(({ key, country = 'SE', programme = 'direct_bill', ...rest }) => ({
        key,
        name: `Partner ${key}`,
        country,
        programme,
        ...rest,
      }))
      const response = await fetch(`${url}/sandbox/environments`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ name: `world-${newGuid()}`, now, partners: wishes }),
      })
      const body = (await response.json()) as { partners: PartnerObject[] }
      if (response.status !== 201) throw new Error(`no world: ${response.status} ${JSON.stringify(body)}`)
      return new World(url, body.partners, platform)
    },
    async close() {
      await app.close()
      await platform.close()
      await database.drop()
    },
  }
  after(() => kontor.close())
  return kontor
}
