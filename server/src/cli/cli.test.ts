import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { startKontor } from '../../test/support/kontor.ts'
import { type PartnerObject, World } from '../../test/support/world.ts'
import { newGuid } from '../ids.ts'

const bin = fileURLToPath(new URL('../../kontor.js', import.meta.url))

interface Outcome {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs `kontor` as a person would, from a folder that is not the checkout. */
const run = (environment: Record<string, string>, ...words: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, ...environment }
    execFile(process.execPath, [bin, ...words], { env, cwd: tmpdir() }, (error, stdout, stderr) =>
      resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    )
  })

/** What it answers a machine; the test fails if it does not succeed. */
async function answer(environment: Record<string, string>, ...words: string[]) {
  const { exitCode, stdout, stderr } = await run(environment, ...words, '--json')
  assert.equal(exitCode, 0, stderr || stdout)
  return JSON.parse(stdout)
}

const kontor = await startKontor()
const folder = await mkdtemp(join(tmpdir(), 'kontor-cli-'))
after(() => rm(folder, { recursive: true, force: true }))

suite('on a running database', () => {
  const database = { DATABASE_URL: kontor.platform.connectionString }
  const resource = 'https://api.partnercenter.microsoft.com'

  test('a world made with commands alone can be used at once: operator, environment, partner, app, user', async () => {
    const operator = await answer(database, 'operator', 'create')
    assert.ok(
      await World.token(kontor.url, operator.tenant, {
        grant_type: 'client_credentials',
        client_id: operator.clientId,
        client_secret: operator.clientSecret,
        resource,
      }),
    )
    const name = newGuid()
    const environment = ['environment', 'create', name, '--kind', 'sandbox', '--now', '2020-11-18']
    assert.equal((await answer(database, ...environment)).now, '2020-11-18T00:00:00Z')
    const wish = ['--key', 'se', '--name', 'Partner', '--country', 'SE', '--programme', 'direct_bill']
    const partner = await answer(database, 'partner', 'create', '--environment', name, ...wish)
    const app = await answer(database, 'app', 'create', '--partner', `${name}/se`, '--name', 'Integration')
    const upn = `kim@${partner.domain}`
    const person = ['--partner', partner.domain, '--upn', upn, '--role', 'SalesAgent', '--role', 'AdminAgent']
    const user = await answer(database, 'user', 'create', ...person)
    assert.deepEqual(user.roles, ['SalesAgent', 'AdminAgent'])
    const kit = {
      key: 'se',
      tenantId: partner.tenantId,
      app,
      users: [{ role: 'AdminAgent', userPrincipalName: upn, password: user.password }],
    } as unknown as PartnerObject
    const world = new World(kontor.url, [kit], kontor.platform)
    const moved = await answer(database, 'clock', 'advance', name, '2021-01-14')
    assert.equal(moved.state, 'completed')
    for (const role of [undefined, 'AdminAgent'] as const) {
      const { status, body } = await world.as('se', role)('GET', '/sandbox/clock')
      assert.deepEqual([status, body.now], [200, '2021-01-14T00:00:00Z'])
    }
  })

  test('a refusal is one line for people, an error with its code for machines, and exit code 1', async () => {
    const name = newGuid()
    await answer(database, 'environment', 'create', name)
    const people = await run(database, 'environment', 'create', name)
    assert.deepEqual([people.exitCode, people.stdout], [1, ''])
    assert.equal(people.stderr, `kontor: Another environment is already called ${name}\n`)
    const machines = await run(database, 'environment', 'create', name, '--json')
    assert.deepEqual([machines.exitCode, JSON.parse(machines.stdout).error.code], [1, 1003])
    const missing = await run(database, 'promotions', 'import', '/nowhere/promotions.json')
    assert.deepEqual(
      [missing.exitCode, missing.stdout, missing.stderr],
      [1, '', 'kontor: /nowhere/promotions.json cannot be opened (ENOENT)\n'],
    )
  })

  test('promotions that were exported are unchanged when they are imported again, and are exported to the same bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kontor-cli-'))
    const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')]
    const { exported } = await answer(database, 'promotions', 'export', first)
    assert.ok(exported > 0)
    const again = await answer(database, 'promotions', 'import', first)
    assert.deepEqual(
      [again.isImported, again.added, again.changed, again.unchanged.length, again.refused],
      [true, [], [], exported, []],
    )
    await answer(database, 'promotions', 'export', second)
    assert.equal(await readFile(second, 'utf8'), await readFile(first, 'utf8'))
    await rm(folder, { recursive: true })
  })

  test('an import of promotions shows first what it changes, member by member; a trial changes nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kontor-cli-'))
    const [file, after] = [join(folder, 'promotions.json'), join(folder, 'after.json')]
    await answer(database, 'promotions', 'export', file)
    const { promotions } = JSON.parse(await readFile(file, 'utf8'))
    const [edited] = promotions
    edited.endDate = '2029-12-31T23:59:59Z'
    const added = { ...edited, id: 'KCLIPROMO001:0001:KCLIPROMO01A', name: 'From a file' }
    const text = `${JSON.stringify({ promotions: [...promotions, added] }, undefined, 2)}\n`
    await writeFile(file, text)
    const trial = await run(database, 'promotions', 'import', file, '--dry-run')
    assert.equal(trial.exitCode, 0, trial.stderr)
    assert.match(trial.stdout, /^\+ KCLIPROMO001:0001:KCLIPROMO01A {2}From a file$/m)
    assert.match(trial.stdout, /^ {4}endDate: ".+" → "2029-12-31T23:59:59Z"$/m)
    assert.match(trial.stdout, /^Nothing was imported; it would be 1 added, 1 changed, \d+ unchanged\.$/m)
    const { stdout } = await run(database, 'promotions', 'import', file)
    assert.match(stdout, /^Imported: 1 added, 1 changed/m)
    await answer(database, 'promotions', 'export', after)
    const exported = JSON.parse(await readFile(after, 'utf8')).promotions
    assert.ok(exported.some(({ name }: { name: string }) => name === 'From a file'))
    await rm(folder, { recursive: true })
  })

  test('a file of promotions with a wrong entry is refused with its line, all of it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kontor-cli-'))
    const file = join(folder, 'promotions.json')
    await writeFile(file, '{"promotions": [\n  {},\n  7\n]}\n')
    const { exitCode, stdout } = await run(database, 'promotions', 'import', file)
    assert.equal(exitCode, 1)
    assert.match(stdout, /^! line 2\n {4}id: saw nothing/m)
    assert.match(stdout, /^! line 3\n {4}promotion: saw 7, allowed is an object$/m)
    await writeFile(file, '{"promotions": [}')
    assert.match((await run(database, 'promotions', 'import', file)).stderr, /^kontor: not JSON: /)
    await rm(folder, { recursive: true })
  })

  test('a price sheet is imported; one with a bad row is refused with its line, unless it may be skipped; a trial names the line, too', async () => {
    const file = join(folder, 'prices.csv')
    const header =
      'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,ERP Price,Segment'
    const row = (price: string) =>
      `Drawing,CFQ7TTCZZZ01,0001,Drawing,P1Y,Monthly,SE,SEK,${price},1/1/2022 12:00:00 AM,12/31/9999 11:59:59 PM,12,Commercial`
    await writeFile(file, [header, row('10'), ''].join('\n'))
    const imported = await answer(database, 'prices', 'import', file)
    assert.deepEqual([imported.isImported, imported.pricesWritten], [true, 1])
    await writeFile(file, [header, row('11'), row('dear'), ''].join('\n'))
    const refused = await run(database, 'prices', 'import', file)
    assert.equal(refused.exitCode, 1)
    assert.match(refused.stdout, /line 3: .*dear/)
    const { exitCode, stdout: trial } = await run(database, 'prices', 'import', file, '--dry-run')
    assert.equal(exitCode, 0)
    assert.match(trial, /^1 of 2 rows cannot be read:\n {2}line 3: .*dear/)
    assert.match(trial, /change 1 and end 0\. Nothing was imported\.$/m)
    const skipped = await answer(database, 'prices', 'import', file, '--skip-bad-rows')
    assert.deepEqual([skipped.pricesWritten, skipped.badRowCount], [1, 1])
  })

  test('migrate says that there is nothing to do', async () => {
    assert.deepEqual(await answer(database, 'migrate'), { applied: [] })
  })

  test('a database that has the schema and nothing else is well: what the next start makes is a warning', async () => {
    const url = new URL(kontor.platform.connectionString)
    url.pathname = '/schema_only'
    await kontor.platform.pool.query('create database schema_only')
    try {
      const prepared = { DATABASE_URL: url.toString(), KONTOR_SEED: 'none', PORT: '0' }
      assert.ok((await answer(prepared, 'migrate')).applied.length > 0)
      const { isWell, checks } = await answer(prepared, 'doctor')
      const jobs = checks.find(({ name }: { name: string }) => name === 'jobs')
      assert.deepEqual([isWell, jobs.outcome, jobs.text], [true, 'warning', 'not made yet'])
    } finally {
      await kontor.platform.pool.query('drop database schema_only with (force)')
    }
  })
})

suite('on the embedded database, stopped', () => {
  const embedded = { KONTOR_DATA_DIR: join(folder, 'data'), PORT: '0' }

  test('commands start it for as long as they need it, and find what earlier ones wrote', async () => {
    const { exitCode, stdout } = await run(embedded, 'doctor')
    assert.equal(exitCode, 0, stdout)
    assert.match(stdout, /✓ database +not made yet/)
    await answer(embedded, 'environment', 'create', 'main')
    const [found] = await answer(embedded, 'environment', 'list')
    assert.deepEqual([found.name, found.kind], ['main', 'production'])
    const doctor = await answer(embedded, 'doctor')
    const seen = new Map(doctor.checks.map((check: { name: string }) => [check.name, check]))
    assert.match((seen.get('database') as { text: string }).text, /started for this look$/)
    assert.equal((seen.get('schema') as { outcome: string }).outcome, 'ok')
  })

  test('commands given at the same moment wait for each other, on a new folder too', async () => {
    const fresh = { KONTOR_DATA_DIR: join(folder, 'at-once'), PORT: '0' }
    const names = ['one', 'two', 'three']
    const made = await Promise.all(names.map((name) => answer(fresh, 'environment', 'create', name)))
    assert.deepEqual(
      made.map(({ name }) => name),
      names,
    )
    const found = await answer(fresh, 'environment', 'list')
    assert.deepEqual(new Set(found.map(({ name }: { name: string }) => name)), new Set(names))
  })
})

suite('without a database', () => {
  const nowhere = { DATABASE_URL: 'postgresql://kontor:secret@127.0.0.1:1/kontor' }

  test('a command says so in one line and does not repeat the password', async () => {
    const { exitCode, stderr } = await run(nowhere, 'environment', 'list')
    assert.equal(exitCode, 1)
    assert.match(stderr, /^kontor: the database cannot be reached \(ECONNREFUSED\)/)
    assert.doesNotMatch(stderr, /secret/)
  })

  test('the doctor marks it, and says which version this is and what else there is to see', async () => {
    const { exitCode, stdout } = await run({ ...nowhere, PORT: '0' }, 'doctor')
    assert.equal(exitCode, 1)
    const { stdout: version } = await run(nowhere, '--version')
    assert.ok(stdout.startsWith(`✓ kontor         ${version}`), stdout)
    assert.match(stdout, /✓ node/)
    assert.match(stdout, /✗ database +connect ECONNREFUSED/)
    assert.doesNotMatch(stdout, /secret/)
  })
})
