import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isLoopback, readConfig, StartProblem } from './config.ts'

test('without any variable a demo starts on this machine alone', () => {
  const config = readConfig({})
  assert.equal(config.port, 8080)
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.seed, 'demo')
  assert.equal(config.logLevel, 'info')
  assert.equal(config.dataDir, join(import.meta.dirname, '../..', '.kontor'))
  for (const absent of ['tls', 'databaseUrl', 'trustedIssuer', 'publicUrl'] as const)
    assert.equal(config[absent], undefined)
  assert.deepEqual(config.unknownVariables, [])
})

test('an empty variable counts as absent', () => {
  assert.deepEqual(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '', KONTOR_TLS_CERT: '' }), readConfig({}))
})

test('every right value is taken', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgres://kontor:pw@db.example:5432/kontor?sslmode=require',
    KONTOR_DATA_DIR: '/srv/kontor',
    KONTOR_SEED: 'none',
    KONTOR_LOG_LEVEL: 'silent',
    KONTOR_TRUSTED_ISSUER: 'https://login.example/realms/partners/',
    KONTOR_TRUSTED_AUDIENCE: 'api://kontor',
    KONTOR_PUBLIC_URL: 'https://commerce.example/',
    KONTOR_TRUST_PROXY: '10.0.0.0/8, 192.0.2.7,fd00::/8',
  })
  assert.equal(config.port, 0)
  assert.equal(config.host, '0.0.0.0')
  assert.equal(config.databaseUrl, 'postgres://kontor:pw@db.example:5432/kontor?sslmode=require')
  assert.equal(config.dataDir, '/srv/kontor')
  assert.equal(config.seed, 'none')
  assert.equal(config.logLevel, 'silent')
  assert.deepEqual(config.trustedIssuer, {
    issuer: 'https://login.example/realms/partners/',
    audience: 'api://kontor',
  })
  assert.equal(config.publicUrl, 'https://commerce.example')
  assert.deepEqual(config.trustedProxies, ['10.0.0.0/8', '192.0.2.7', 'fd00::/8'])
})

const refusals: [environment: NodeJS.ProcessEnv, says: RegExp][] = [
  [{ PORT: 'http' }, /^PORT=http is not usable: .* from 0 to 65535\.$/],
  [{ PORT: '65536' }, /^PORT=65536 /],
  [{ PORT: '-1' }, /^PORT=-1 /],
  [{ PORT: '80.5' }, /^PORT=80\.5 /],
  [{ PORT: '1e3' }, /^PORT=1e3 /],
  [{ HOST: 'http://localhost' }, /^HOST=http:\/\/localhost .*without scheme/],
  [{ HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0 .*passwords .* public.*KONTOR_DEMO_PUBLIC=1/],
  [{ HOST: '::' }, /^HOST=:: .*KONTOR_SEED=none/],
  [{ HOST: 'kontor.example' }, /^HOST=kontor\.example /],
  [{ HOST: '127.evil.example' }, /^HOST=127\.evil\.example /],
  [{ KONTOR_DEMO_PUBLIC: 'yes' }, /^KONTOR_DEMO_PUBLIC=yes .* 0, 1\.$/],
  [{ KONTOR_SEED: 'prod' }, /^KONTOR_SEED=prod .*demo, none\.$/],
  [
    { KONTOR_LOG_LEVEL: 'loud' },
    /^KONTOR_LOG_LEVEL=loud .*fatal, error, warn, info, debug, trace, silent\.$/,
  ],
  [{ KONTOR_TLS_CERT: '/nowhere.pem' }, /^KONTOR_TLS_CERT is set without KONTOR_TLS_KEY/],
  [{ KONTOR_TLS_KEY: '/nowhere.pem' }, /^KONTOR_TLS_KEY is set without KONTOR_TLS_CERT/],
  [
    { KONTOR_TLS_CERT: '/nowhere.pem', KONTOR_TLS_KEY: '/nowhere.pem' },
    /^KONTOR_TLS_CERT=\/nowhere\.pem .*ENOENT/,
  ],
  [{ KONTOR_TRUSTED_ISSUER: 'https://login.example' }, /^KONTOR_TRUSTED_ISSUER is set without/],
  [{ KONTOR_TRUSTED_AUDIENCE: 'api://kontor' }, /^KONTOR_TRUSTED_AUDIENCE is set without/],
  [
    { KONTOR_TRUSTED_ISSUER: 'http://login.example', KONTOR_TRUSTED_AUDIENCE: 'x' },
    /^KONTOR_TRUSTED_ISSUER=http:\/\/login\.example .*https/,
  ],
  [{ KONTOR_TRUST_PROXY: 'true' }, /^KONTOR_TRUST_PROXY=true .*addresses or subnets/],
  [{ KONTOR_TRUST_PROXY: '10.0.0.1,0.0.0.0/0' }, /^KONTOR_TRUST_PROXY=0\.0\.0\.0\/0 /],
  [{ KONTOR_TRUST_PROXY: '10.0.0.0/33' }, /^KONTOR_TRUST_PROXY=10\.0\.0\.0\/33 /],
  [{ KONTOR_PUBLIC_URL: 'commerce.example' }, /^KONTOR_PUBLIC_URL=commerce\.example /],
  [{ KONTOR_PUBLIC_URL: 'https://commerce.example/?a=b' }, /^KONTOR_PUBLIC_URL=.* without query\.$/],
]

for (const [environment, says] of refusals)
  test(`one line refuses ${JSON.stringify(environment)}`, () => {
    assert.throws(
      () => readConfig(environment),
      (error) => {
        assert.ok(error instanceof StartProblem)
        assert.match(error.message, says)
        assert.ok(!error.message.includes('\n'))
        return true
      },
    )
  })

for (const value of ['db.example', 'mysql://root:hunter2@db.example', 'host=db password=hunter2', 'postgres'])
  test(`DATABASE_URL ${value.split(':')[0]} is refused without repeating what may be a password`, () => {
    assert.throws(
      () => readConfig({ DATABASE_URL: value }),
      (error) =>
        error instanceof StartProblem &&
        /^DATABASE_URL is not usable: .*postgresql:\/\//.test(error.message) &&
        !error.message.includes('hunter2'),
    )
  })

test('demo data may be served beyond this machine by whoever says so', () => {
  assert.equal(readConfig({ HOST: '0.0.0.0', KONTOR_DEMO_PUBLIC: '1' }).host, '0.0.0.0')
  assert.equal(readConfig({ HOST: '0.0.0.0', KONTOR_SEED: 'none' }).host, '0.0.0.0')
})

test('a file that is no certificate is refused with both names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-config-'))
  after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'not-a.pem')
  writeFileSync(file, 'hello')
  assert.throws(
    () => readConfig({ KONTOR_TLS_CERT: file, KONTOR_TLS_KEY: file }),
    /^StartProblem: KONTOR_TLS_CERT=.*not-a\.pem and KONTOR_TLS_KEY=.*not-a\.pem are not usable together/,
  )
})

test('a variable that only looks like ours is reported', () => {
  assert.deepEqual(readConfig({ KONTOR_SEDE: 'none', OTHER: '1' }).unknownVariables, ['KONTOR_SEDE'])
})

test('the loopback is told from every other address', () => {
  for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1']) assert.ok(isLoopback(host), host)
  for (const host of ['0.0.0.0', '::', '10.0.0.1', '127.evil.example', 'localhost.example'])
    assert.ok(!isLoopback(host), host)
})
