/** What an installation is told by its environment variables, read once at start and refused there if it is wrong. */
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { createSecureContext } from 'node:tls'

/**
 * A reason not to start that the person who started Kontor can do something about. The message is one line for them to read;
 * `main.ts` and `cli.ts` print it without a stack and exit with code 1.
 */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Config {
  /** 0 lets the system choose one. */
  port: number
  host: string
  /** PEM texts; undefined means plain HTTP. */
  tls: { cert: string; key: string } | undefined
  /** Undefined means the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined
  /** Absolute. */
  dataDir: string
  seed: 'demo' | 'none'
  /** Whether the demo, with its public secrets, may be reached from other machines. */
  isDemoPublic: boolean
  logLevel: LogLevel
  /** An outside OpenID issuer whose tokens for `audience` are accepted beside our own. */
  trustedIssuer: { issuer: string; audience: string } | undefined
  /** The address clients reach us by, without a trailing slash; undefined means the one we listen on. */
  publicUrl: string | undefined
  /** Addresses and subnets of proxies whose `X-Forwarded-For` is believed; none by default. */
  trustedProxies: string[]
  /** Variables that look like ours and are not; most likely a slip of the pen, worth a warning. */
  unknownVariables: string[]
}

const installation = resolve(import.meta.dirname, '../..')

/**
 * Reads the configuration; an empty variable counts as absent.
 * @throws {StartProblem} naming the variable, the value seen (unless it may hold a password) and what is allowed.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const env = (name: string): string | undefined => environment[name]?.trim() || undefined
  const seed = oneOf('KONTOR_SEED', env('KONTOR_SEED') ?? 'demo', ['demo', 'none'])
  const isDemoPublic = oneOf('KONTOR_DEMO_PUBLIC', env('KONTOR_DEMO_PUBLIC') ?? '0', ['0', '1']) === '1'
  const host = readHost(env('HOST') ?? '127.0.0.1')
  if (seed === 'demo') keepDemoHere({ host, isDemoPublic })
  return {
    port: readPort(env('PORT') ?? '8080'),
    host,
    tls: readTls(env('KONTOR_TLS_CERT'), env('KONTOR_TLS_KEY')),
    databaseUrl: readDatabaseUrl(env('DATABASE_URL')),
    // The default does not depend on where the command line is called from.
    dataDir: resolve(env('KONTOR_DATA_DIR') ?? join(installation, '.kontor')),
    seed,
    isDemoPublic,
    logLevel: oneOf('KONTOR_LOG_LEVEL', env('KONTOR_LOG_LEVEL') ?? 'info', logLevels),
    trustedIssuer: readTrustedIssuer(env('KONTOR_TRUSTED_ISSUER'), env('KONTOR_TRUSTED_AUDIENCE')),
    publicUrl: readUrl('KONTOR_PUBLIC_URL', env('KONTOR_PUBLIC_URL')),
    trustedProxies: readProxies(env('KONTOR_TRUST_PROXY')),
    unknownVariables: Object.keys(environment).filter(
      (name) => name.startsWith('KONTOR_') && !ourVariables.has(name),
    ),
  }
}

const ourVariables = new Set([
  'KONTOR_TLS_CERT',
  'KONTOR_TLS_KEY',
  'KONTOR_DATA_DIR',
  'KONTOR_SEED',
  'KONTOR_LOG_LEVEL',
  'KONTOR_DEMO_PUBLIC',
  'KONTOR_TRUSTED_ISSUER',
  'KONTOR_TRUSTED_AUDIENCE',
  'KONTOR_PUBLIC_URL',
  'KONTOR_TRUST_PROXY',
])

const wrong = (name: string, value: string, allowed: string): StartProblem =>
  new StartProblem(`${name}=${value} is not usable: ${allowed}.`)

function oneOf<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value)
  if (!found) throw wrong(name, value, `it must be one of ${allowed.join(', ')}`)
  return found
}

function readPort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535)
    throw wrong('PORT', value, 'it must be a whole number from 0 to 65535')
  return port
}

function readHost(host: string): string {
  if (!isIP(host) && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host))
    throw wrong('HOST', host, 'it must be an IP address or a host name, without scheme and port')
  return host
}

/**
 * Demo secrets are printed in the repository, so demo data beyond this machine takes a second word (decisions 38).
 * @throws {StartProblem} if a server with demo data were to listen there without it.
 */
export function keepDemoHere({ host, isDemoPublic }: Pick<Config, 'host' | 'isDemoPublic'>): void {
  if (isDemoPublic || isLoopback(host)) return
  throw wrong(
    'HOST',
    host,
    'the passwords of the demo data are public, so a server with demo data listens on this machine only; ' +
      'begin a new database with KONTOR_SEED=none, or set KONTOR_DEMO_PUBLIC=1 if everyone who reaches it may use it',
  )
}

/** Whether an address can be reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

function readTls(certFile: string | undefined, keyFile: string | undefined): Config['tls'] {
  if (!certFile && !keyFile) return undefined
  if (!certFile) throw new StartProblem('KONTOR_TLS_KEY is set without KONTOR_TLS_CERT: TLS needs both.')
  if (!keyFile) throw new StartProblem('KONTOR_TLS_CERT is set without KONTOR_TLS_KEY: TLS needs both.')
  const tls = {
    cert: readPem('KONTOR_TLS_CERT', certFile),
    key: readPem('KONTOR_TLS_KEY', keyFile),
  }
  try {
    createSecureContext(tls)
  } catch (error) {
    throw new StartProblem(
      `KONTOR_TLS_CERT=${certFile} and KONTOR_TLS_KEY=${keyFile} are not usable together: ` +
        `they must be a PEM certificate and its private key (${reason(error)}).`,
    )
  }
  return tls
}

function readPem(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw wrong(name, file, `it must be a readable PEM file (${reason(error)})`)
  }
}

/** The value may hold a password and is never repeated. */
function readDatabaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined
  const protocol = URL.parse(value)?.protocol
  if (protocol !== 'postgresql:' && protocol !== 'postgres:')
    throw new StartProblem(
      'DATABASE_URL is not usable: it must look like postgresql://user:password@host:5432/database.',
    )
  return value
}

function readTrustedIssuer(
  issuer: string | undefined,
  audience: string | undefined,
): Config['trustedIssuer'] {
  if (!issuer && !audience) return undefined
  if (!issuer)
    throw new StartProblem('KONTOR_TRUSTED_AUDIENCE is set without KONTOR_TRUSTED_ISSUER: both or none.')
  if (!audience)
    throw new StartProblem(
      'KONTOR_TRUSTED_ISSUER is set without KONTOR_TRUSTED_AUDIENCE: ' +
        'tokens that issuer makes for other services would be accepted.',
    )
  const url = readUrl('KONTOR_TRUSTED_ISSUER', issuer)!
  if (url.startsWith('http:') && !isLoopback(new URL(url).hostname))
    throw wrong(
      'KONTOR_TRUSTED_ISSUER',
      issuer,
      'it must be an https:// address; its keys are fetched from there',
    )
  // Issuers are compared letter by letter, a trailing slash included.
  return { issuer, audience }
}

/** Never everybody: whoever may forward addresses may also make them up, and so pass every limit by address. */
function readProxies(value: string | undefined): string[] {
  const proxies = value?.split(',').map((proxy) => proxy.trim()) ?? []
  for (const proxy of proxies) {
    const [address = '', bits, ...rest] = proxy.split('/')
    const bitsMax = isIP(address) === 6 ? 128 : 32
    const isSubnet = bits === undefined || (/^\d+$/.test(bits) && Number(bits) > 0 && Number(bits) <= bitsMax)
    if (!isIP(address) || !isSubnet || rest.length)
      throw wrong(
        'KONTOR_TRUST_PROXY',
        proxy,
        'it must be addresses or subnets of your proxies, such as 10.0.0.0/8,192.0.2.7',
      )
  }
  return proxies
}

function readUrl(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined
  const url = URL.parse(value)
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw wrong(name, value, 'it must be an http:// or https:// address without query')
  return value.replace(/\/+$/, '')
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
