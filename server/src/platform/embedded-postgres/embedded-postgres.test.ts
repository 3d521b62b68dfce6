import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { StartProblem } from '../../config.ts'
import {
  attachEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  openEmbeddedPostgres,
} from './index.ts'

const log = pino({ level: 'silent' })

/** A folder nobody but its maker may enter, as root's home is; servers started in it are stopped after the test. */
async function aFolder(t: TestContext): Promise<{ dataDir: string; start: Start }> {
  const parent = await mkdtemp(join(tmpdir(), 'kontor-postgres-'))
  const servers: EmbeddedPostgres[] = []
  t.after(async () => {
    for (const server of servers) await server.stop()
    await rm(parent, { recursive: true })
  })
  const dataDir = join(parent, 'installation')
  return {
    dataDir,
    async start(options) {
      const server = await openEmbeddedPostgres({ dataDir, log, fast: true, ...options })
      servers.push(server)
      return server
    },
  }
}

type Start = (options?: Partial<EmbeddedPostgresOptions>) => Promise<EmbeddedPostgres>

async function ask<Row = Record<string, unknown>>(
  connectionString: string,
  question: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(question)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** The process number of the server, as it wrote it down. */
const postmasterOf = async (dataDir: string): Promise<number> =>
  Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0])

test('what was written before a stop is there after the next start', async (t) => {
  const { start } = await aFolder(t)
  const first = await start()
  await ask(first.connectionString, "create table note as select 'kept' as text")
  await first.stop()
  await assert.rejects(ask(first.connectionString, 'select 1'), /ECONNREFUSED/)

  const second = await start()
  assert.deepEqual(await ask(second.connectionString, 'select text from note'), [{ text: 'kept' }])
})

test('a copy of the folder is a backup, whoever owns the copy', async (t) => {
  const { dataDir, start } = await aFolder(t)
  const first = await start()
  await ask(first.connectionString, "create table note as select 'kept' as text")
  await first.stop()
  const copy = `${dataDir}-copy`
  // Made by root it is root's, as PostgreSQL's own files never are.
  await cp(dataDir, copy, { recursive: true })
  const restored = await start({ dataDir: copy })
  assert.deepEqual(await ask(restored.connectionString, 'select text from note'), [{ text: 'kept' }])
})

test('the server knows every script’s letters, listens on the loopback alone and asks for its password', async (t) => {
  const { start } = await aFolder(t)
  const server = await start()
  const [row] = await ask(
    server.connectionString,
    `select lower('ÅSA ДАРЬЯ ԱՆԻ') as lower, 'Öland' ilike 'öLAND' as alike, current_setting('server_encoding') as encoding,
       current_setting('listen_addresses') as listens, current_setting('server_version_num')::int / 10000 as version`,
  )
  assert.deepEqual(row, {
    lower: 'åsa дарья անի',
    alike: true,
    encoding: 'UTF8',
    listens: '127.0.0.1',
    version: 18,
  })
  const guess = new URL(server.connectionString)
  guess.password = 'password'
  await assert.rejects(ask(guess.toString(), 'select 1'), { code: '28P01' })
})

test('outside tests nothing is traded for speed: a commit is on the disk', async (t) => {
  const { start } = await aFolder(t)
  const server = await start({ fast: false })
  const [row] = await ask(
    server.connectionString,
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
       current_setting('full_page_writes') as pages`,
  )
  assert.deepEqual(row, { fsync: 'on', commit: 'on', pages: 'on' })
})

test('a second start on the same folder is told which process is there and where it serves', async (t) => {
  const { dataDir, start } = await aFolder(t)
  const server = await start({ address: 'http://127.0.0.1:8080' })
  await assert.rejects(start(), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.equal(
      error.message,
      `KONTOR_DATA_DIR=${dataDir} is in use by another Kontor (process ${process.pid}, http://127.0.0.1:8080): ` +
        'stop that one first, or give this one a folder of its own.',
    )
    return true
  })
  assert.deepEqual(await ask(server.connectionString, 'select 1 as one'), [{ one: 1 }])
})

test('of two that start at once on a new folder exactly one gets it', async (t) => {
  const { start } = await aFolder(t)
  const starts = await Promise.allSettled([start(), start(), start()])
  assert.equal(starts.filter((outcome) => outcome.status === 'fulfilled').length, 1)
})

test('a command beside a running server is given its address, and nothing when it stands', async (t) => {
  const { dataDir, start } = await aFolder(t)
  assert.equal(await attachEmbeddedPostgres(dataDir), undefined)
  const server = await start()
  assert.equal(await attachEmbeddedPostgres(dataDir), server.connectionString)
  await server.stop()
  assert.equal(await attachEmbeddedPostgres(dataDir), undefined)
})

test('a server that is killed comes back at the same address with every commit', async (t) => {
  const { dataDir, start } = await aFolder(t)
  const server = await start()
  await ask(server.connectionString, 'create table note as select 1 as one')
  const killed = await postmasterOf(dataDir)
  process.kill(killed, 'SIGKILL')
  assert.deepEqual(await askUntilAnswered(server.connectionString, 'select one from note'), [{ one: 1 }])
  assert.notEqual(await postmasterOf(dataDir), killed)
})

test('stopping while a killed server is on its way back leaves none running', async (t) => {
  const { dataDir, start } = await aFolder(t)
  const server = await start()
  process.kill(await postmasterOf(dataDir), 'SIGKILL')
  await server.stop()
  assert.equal(await attachEmbeddedPostgres(dataDir), undefined)
  await (await start()).stop()
})

test('Ctrl-C reaches us and not the server; when we are killed it ends by itself', async (t) => {
  const { dataDir, start } = await aFolder(t)
  const { parent, connectionString } = await startInAnotherProcess(dataDir)
  await ask(connectionString, "create table note as select 'kept' as text")
  process.kill(-parent.pid!, 'SIGINT')
  assert.deepEqual(await ask(connectionString, 'select text from note'), [{ text: 'kept' }])

  parent.kill('SIGKILL')
  await once(parent, 'exit')
  while (await attachEmbeddedPostgres(dataDir)) await delay(20)
  const server = await start()
  assert.deepEqual(await ask(server.connectionString, 'select text from note'), [{ text: 'kept' }])
})

test('a server left running all the same is used by commands, and taken over by the next start without loss', async (t) => {
  const { dataDir, start } = await aFolder(t)
  const { parent, connectionString } = await startInAnotherProcess(dataDir)
  await ask(connectionString, "create table note as select 'kept' as text")
  const leftover = await postmasterOf(dataDir)
  const children = await readFile(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8')
  const watchers = children.trim().split(' ').map(Number)
  for (const pid of [...watchers.filter((pid) => pid !== leftover), parent.pid!]) process.kill(pid, 'SIGKILL')
  await once(parent, 'exit')

  assert.equal(await attachEmbeddedPostgres(dataDir), connectionString)
  const server = await start()
  assert.notEqual(await postmasterOf(dataDir), leftover)
  assert.deepEqual(await ask(server.connectionString, 'select text from note'), [{ text: 'kept' }])
})

test('a process number that belongs to another program by now is not stopped and does not stop us', async (t) => {
  const { dataDir, start } = await aFolder(t)
  await (await start()).stop()
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' })
  t.after(() => void other.kill())
  await writeFile(
    join(dataDir, 'postgres/data/postmaster.pid'),
    [other.pid, join(dataDir, 'postgres/data'), '1', '1', '', '127.0.0.1', '', 'ready   ', ''].join('\n'),
  )
  await (await start()).stop()
  assert.equal(other.exitCode, null)
  assert.equal(other.signalCode, null)
})

test('a first start that was cut short is done again', async (t) => {
  const { dataDir, start } = await aFolder(t)
  await mkdir(join(dataDir, 'postgres/data.new/base'), { recursive: true })
  await writeFile(join(dataDir, 'postgres/password'), 'of the first try')
  await (await start()).stop()
})

test('a folder that cannot be one is refused in one line, and data of another version is left alone', async (t) => {
  const { dataDir, start } = await aFolder(t)
  await writeFile(dataDir, 'a file')
  await assert.rejects(start(), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, /^KONTOR_DATA_DIR=\S+ cannot be used \(.*\): name a folder/)
    return true
  })
  await rm(dataDir)
  await (await start()).stop()
  await writeFile(join(dataDir, 'postgres/data/PG_VERSION'), '15\n')
  await assert.rejects(start(), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, /^PostgreSQL did not start: .*incompatible/)
    return true
  })
  assert.equal(await readFile(join(dataDir, 'postgres/data/PG_VERSION'), 'utf8'), '15\n')
})

test('a folder that the system never makes is refused in one line, too', async (t) => {
  const { start } = await aFolder(t)
  await assert.rejects(start({ dataDir: '/proc/kontor' }), (error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, /^KONTOR_DATA_DIR=\/proc\/kontor cannot be used \(.*\): name a folder/)
    return true
  })
})

/** Asks as a pool does, anew while the server is away. */
async function askUntilAnswered(connectionString: string, question: string): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(connectionString, question)
    } catch (error) {
      if (attempt > 200) throw error
      await delay(50)
    }
  }
}

/** A process of its own process group that starts the server, ignores Ctrl-C and stays. */
async function startInAnotherProcess(
  dataDir: string,
): Promise<{ parent: ChildProcess; connectionString: string }> {
  const program = `
    import { pino } from 'pino'
    import { openEmbeddedPostgres } from './index.ts'
    process.on('SIGINT', () => {})
    const log = pino({ level: 'silent' })
    const server = await openEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log, fast: true })
    console.log(server.connectionString)
    setInterval(() => {}, 1e6)`
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(parent.stdout!, 'data')
  return { parent, connectionString: String(line).trim() }
}
