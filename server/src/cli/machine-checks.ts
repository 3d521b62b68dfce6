/** What the doctor looks at outside the database. */
import { mkdtemp, readFile, rmdir, stat, statfs } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import { dirname, join } from 'node:path'
import about from '../../package.json' with { type: 'json' }
import type { Config } from '../config.ts'
import { type Check, failed, ok, reasonOf, warning } from './check.ts'

const root = new URL('../../../', import.meta.url)

/** Which Kontor this is: what to name in a report of something wrong. */
export const versionCheck = (): Check => ok('kontor', about.version)

/** Whether this is the Node that Kontor is tested with. */
export async function runtimeCheck(): Promise<Check> {
  const { dependencies } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  const seen = process.versions.node
  if (seen === dependencies.node) return ok('node', seen)
  return failed(
    'node',
    `${seen}; Kontor is made for ${dependencies.node}`,
    'Use npm start or npx kontor, after npm install.',
  )
}

/** What was read of the environment variables, or why it was refused. */
export function configurationCheck(config: Config | unknown): Check {
  if (!isConfig(config)) return failed('configuration', reasonOf(config), 'Correct the variable named.')
  const { unknownVariables, host, port, seed, databaseUrl } = config
  if (unknownVariables.length)
    return warning(
      'configuration',
      `${unknownVariables.join(', ')} means nothing to Kontor`,
      'Check the spelling.',
    )
  const storage = databaseUrl ? 'DATABASE_URL' : 'embedded PostgreSQL'
  return ok('configuration', `${host}:${port}, ${storage}, KONTOR_SEED=${seed}`)
}

const isConfig = (config: unknown): config is Config =>
  typeof config === 'object' && config !== null && 'dataDir' in config

/** Less free space than this stops PostgreSQL sooner than anybody looks. */
const freeBytesMin = 500 * 1024 ** 2

/** Whether the data folder, or where it will be made, can be written. */
export async function dataFolderCheck(dataDir: string): Promise<Check> {
  const name = 'data folder'
  const existing = await nearestFolder(dataDir)
  if (!(await stat(existing)).isDirectory())
    return failed(name, `${existing} is not a folder`, 'Name another one with KONTOR_DATA_DIR.')
  try {
    // Asking for rights is not enough: root has them all, even where the file system is read-only.
    await rmdir(await mkdtemp(join(existing, '.doctor-')))
  } catch (problem) {
    return failed(
      name,
      `${existing} cannot be written (${(problem as { code?: string }).code})`,
      'Name another folder with KONTOR_DATA_DIR, or use the user that Kontor runs as.',
    )
  }
  const { bavail, bsize } = await statfs(existing)
  const freeBytes = bavail * bsize
  if (freeBytes < freeBytesMin)
    return failed(name, `only ${Math.floor(freeBytes / 1024 ** 2)} MB are free in ${existing}`, 'Make room.')
  return ok(name, existing === dataDir ? dataDir : `${dataDir} will be made at the first start`)
}

/** The folder itself, or the nearest one above it that exists. */
async function nearestFolder(path: string): Promise<string> {
  try {
    await stat(path)
    return path
  } catch {
    const above = dirname(path)
    return above === path ? path : nearestFolder(above)
  }
}

/** Whether the portal was built; npm install does that. */
export async function portalCheck(): Promise<Check> {
  try {
    await stat(new URL('portal/dist/index.html', root))
    return ok('portal', 'built')
  } catch {
    return warning('portal', 'not built', 'Run npm install; the API works without it.')
  }
}

const answerWithinMs = 2_000

/** Whether Kontor answers where the configuration says. */
export async function serverCheck({ host, port, tls }: Config): Promise<Check> {
  const name = 'server'
  if (port === 0) return ok(name, 'PORT=0: the system chooses, so it is not looked for')
  const address = `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`
  try {
    const status = await statusOf(`${address}/readyz`)
    if (status === 200) return ok(name, `ready at ${address}`)
    return failed(
      name,
      `${address}/readyz answers ${status}`,
      'See its log, or choose another PORT if it is not Kontor.',
    )
  } catch (problem) {
    const { code } = problem as { code?: string }
    if (code === 'ECONNREFUSED') return ok(name, 'not running')
    return warning(
      name,
      `${address} does not answer properly (${code ?? reasonOf(problem)})`,
      'Check what listens there.',
    )
  }
}

/** The status of an answer. Whom the certificate names is not asked: it is made out for clients, not for this address. */
const statusOf = (address: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { get } = address.startsWith('https:') ? https : http
    const options = { agent: false, rejectUnauthorized: false, signal: AbortSignal.timeout(answerWithinMs) }
    get(address, options, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).on('error', reject)
  })
