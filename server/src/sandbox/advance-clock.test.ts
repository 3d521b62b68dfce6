import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { cloneDatabase } from '../../test/support/database.ts'
import { makeCall } from '../http/call.ts'
import type { DueWork } from '../http/due-work.ts'
import { newGuid } from '../ids.ts'
import { inTransaction } from '../platform/database.ts'
import { type Environment, environmentSnapshot } from '../platform/environment.ts'
import { type OpenPlatform, openPlatform } from '../platform/open-platform.ts'
import { advanceClock, clockJobs, keepClocksGoing } from './advance-clock.ts'
import { createEnvironment } from './create-environment.ts'
import { type ClockStatus, setClock } from './set-clock.ts'
import { readClock } from './store.ts'

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** Reminders: the simplest thing that falls due. Each notes what time it was when it was done. */
const reminders = (crash: { at?: Date } = {}): DueWork => ({
  name: 'reminders',
  async nextDueAt(db, environmentId, until) {
    const { rows } = await sql<{ at: Date | null }>`
      select min(at) as at from reminder where environment_id = ${environmentId} and done_at is null and at <= ${until}`.execute(
      db,
    )
    return rows[0]?.at ?? undefined
  },
  async run({ db, environment, now }, at) {
    // One at a time, so that several due at the same instant take several steps.
    await sql`
      update reminder set done_at = ${now}, done = done + 1 where id = (
        select id from reminder where environment_id = ${environment.id} and done_at is null and at <= ${at} order by at, id limit 1)`.execute(
      db,
    )
    if (crash.at?.getTime() === at.getTime()) throw new Error('the power went out')
  },
})

suite('the clock of a sandbox', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let platform: OpenPlatform
  let anotherNode: OpenPlatform
  before(async () => {
    database = await cloneDatabase()
    const options = {
      connectionString: database.connectionString,
      log: pino({ level: 'silent' }),
      publicUrl: 'http://127.0.0.1',
    }
    platform = await openPlatform(options)
    anotherNode = await openPlatform(options)
    await sql`create table reminder (id bigint generated always as identity, environment_id uuid, at timestamptz,
      done_at timestamptz, done integer not null default 0)`.execute(platform.db)
  })
  after(async () => {
    await anotherNode.close()
    await platform.close()
    await database.drop()
  })

  const environmentAt = (now: string): Promise<Environment> =>
    createEnvironment(platform.db, { name: newGuid(), kind: 'sandbox', clock: 'manual', now: day(now) })

  const remind = async ({ id }: Environment, ...dates: string[]): Promise<void> => {
    for (const date of dates)
      await sql`insert into reminder (environment_id, at) values (${id}, ${day(date)})`.execute(platform.db)
  }

  const doneAt = async ({ id }: Environment): Promise<string[]> => {
    const { rows } = await sql<{ text: string }>`
      select coalesce(to_char(done_at at time zone 'UTC', 'YYYY-MM-DD'), 'open') || ' x' || done as text
      from reminder where environment_id = ${id} order by at, id`.execute(platform.db)
    return rows.map(({ text }) => text)
  }

  /** What PUT /sandbox/clock does, on one node. */
  const move = (
    node: OpenPlatform,
    environment: Environment,
    target: Date,
    dueWork: DueWork[],
  ): Promise<ClockStatus> =>
    inTransaction(node.db, (db) =>
      setClock(
        makeCall({
          platform: node,
          db,
          environment,
          policies: new Map(),
          caller: { kind: 'operator', tenantId: newGuid(), appId: 'test', appOnly: true, roles: [] },
          requestId: newGuid(),
          correlationId: newGuid(),
          locale: 'en-US',
          afterCommit: () => {},
        }),
        { target, dueWork },
      ),
    )

  test('a move with nothing due arrives at once', async () => {
    const environment = await environmentAt('2020-11-18')
    const status = await move(platform, environment, day('2021-01-14'), [reminders()])
    assert.deepEqual(status, { state: 'completed', now: day('2021-01-14'), target: day('2021-01-14') })
  })

  test('what falls due on the way is done in order of time, each at its own instant, and then the clock arrives', async () => {
    const environment = await environmentAt('2020-11-18')
    await remind(environment, '2021-03-01', '2020-12-24', '2021-01-31', '2020-12-24')
    const status = await move(platform, environment, day('2021-02-01'), [reminders()])
    assert.equal(status.state, 'running')
    const seen: string[] = []
    await advanceClock(platform, [reminders()], environment.id, (now) =>
      seen.push(now.toISOString().slice(0, 10)),
    )
    assert.deepEqual(seen, ['2020-12-24', '2020-12-24', '2021-01-31', '2021-02-01'])
    assert.deepEqual(await doneAt(environment), [
      '2020-12-24 x1',
      '2020-12-24 x1',
      '2021-01-31 x1',
      'open x0',
    ])
    const clock = await readClock(platform.db, environment.id)
    assert.deepEqual([clock?.environment.clockNow, clock?.target], [day('2021-02-01'), null])
  })

  test('a crash in the middle undoes only its own step, and the job goes on from there', async () => {
    const environment = await environmentAt('2020-11-18')
    await remind(environment, '2020-12-01', '2020-12-02', '2020-12-03')
    const crash = { at: day('2020-12-02') }
    await move(platform, environment, day('2021-01-01'), [reminders()])
    await assert.rejects(advanceClock(platform, [reminders(crash)], environment.id), /power went out/)
    assert.deepEqual(await doneAt(environment), ['2020-12-01 x1', 'open x0', 'open x0'])
    await keepClocksGoing(anotherNode, [reminders()])
    assert.deepEqual(await doneAt(environment), ['2020-12-01 x1', '2020-12-02 x1', '2020-12-03 x1'])
    assert.equal((await readClock(platform.db, environment.id))?.target, null)
  })

  test('two nodes that move the same clock do everything exactly once', async () => {
    const environment = await environmentAt('2020-11-18')
    const dates = Array.from({ length: 20 }, (_, n) => `2020-12-${String(n + 1).padStart(2, '0')}`)
    await remind(environment, ...dates)
    await move(platform, environment, day('2021-01-01'), [reminders()])
    await Promise.all(
      [platform, anotherNode, platform].map((node) => advanceClock(node, [reminders()], environment.id)),
    )
    assert.deepEqual(
      await doneAt(environment),
      dates.map((date) => `${date} x1`),
    )
  })

  test('of two moves at once the farther one counts, whoever comes first', async () => {
    const environment = await environmentAt('2020-11-18')
    await remind(environment, '2020-12-01')
    const targets = [day('2021-01-01'), day('2021-02-01')]
    const results = await Promise.allSettled(
      targets.map((target, n) => move([platform, anotherNode][n]!, environment, target, [reminders()])),
    )
    assert.equal(results[1]?.status, 'fulfilled')
    await advanceClock(platform, [reminders()], environment.id)
    assert.deepEqual((await readClock(platform.db, environment.id))?.environment.clockNow, day('2021-02-01'))
  })

  test('while a clock moves, a farther target extends the move and a nearer one is refused', async () => {
    const environment = await environmentAt('2020-11-18')
    await remind(environment, '2020-12-01')
    const put = (date: string) => move(platform, environment, day(date), [reminders()])
    assert.equal((await put('2021-01-01')).state, 'running')
    assert.equal((await put('2021-01-01')).state, 'running')
    assert.deepEqual((await put('2021-02-01')).target, day('2021-02-01'))
    await assert.rejects(
      put('2021-01-15'),
      /now is not valid: saw 2021-01-15T00:00:00Z, allowed is 2021-02-01/,
    )
  })

  test('a clock that runs by itself catches up with what was due, each at its own instant', async () => {
    const now = day('2020-11-18')
    const environment = await createEnvironment(platform.db, {
      name: newGuid(),
      kind: 'production',
      clock: 'real',
      now,
    })
    await remind(environment, '2020-12-02', '2020-12-01', '2999-01-01')
    await keepClocksGoing(platform, [reminders()])
    assert.deepEqual(await doneAt(environment), ['2020-12-01 x1', '2020-12-02 x1', 'open x0'])
  })

  test('a clock that runs by itself cannot be moved', async () => {
    const now = day('2020-11-18')
    const environment = await createEnvironment(platform.db, {
      name: newGuid(),
      kind: 'sandbox',
      clock: 'real',
      now,
    })
    await assert.rejects(move(platform, environment, day('2999-01-01'), []), { status: 400, code: 900127 })
  })

  test('due work of one partner runs under that partner’s flights', async () => {
    const environment = await environmentAt('2020-11-18')
    await remind(environment, '2021-10-01')
    const seen: boolean[] = []
    const flighted: DueWork = {
      ...reminders(),
      async run(call, at) {
        const partner = (flights: string[]) => ({
          tenantId: newGuid(),
          environmentId: environment.id,
          key: 'p',
          name: 'P',
          domain: 'p.example',
          country: 'SE',
          programme: 'direct_bill' as const,
          mpnId: '1',
          providerTenantId: null,
          flights,
          billingCurrency: 'SEK',
          agreementSigned: true,
        })
        seen.push(
          call.as(partner(['new-commerce-preview'])).inForce('new-commerce'),
          call.as(partner([])).inForce('new-commerce'),
        )
        await reminders().run(call, at)
      },
    }
    await move(platform, environment, day('2021-10-02'), [flighted])
    await advanceClock(platform, [flighted], environment.id)
    assert.deepEqual(seen, [true, false])
  })

  // Last, because from here on the job takes part in every move.
  test('the job queued by a move does the work, and other nodes see the new time', async () => {
    const environment = await environmentAt('2020-11-18')
    await remind(environment, '2020-12-01')
    await anotherNode.snapshots.get(environmentSnapshot, environment.id)
    await platform.jobs.work(clockJobs(platform, [reminders()]))
    const arrived = new Promise<void>((resolve) => {
      const look = async (): Promise<void> => {
        const seen = await anotherNode.snapshots.get(environmentSnapshot, environment.id)
        if (seen?.clockNow.getTime() === day('2021-01-01').getTime()) resolve()
        else setImmediate(look)
      }
      void look()
    })
    await move(platform, environment, day('2021-01-01'), [reminders()])
    await arrived
    assert.deepEqual(await doneAt(environment), ['2020-12-01 x1'])
  })
})
