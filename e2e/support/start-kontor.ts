import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const repository = resolve(import.meta.dirname, '../..')

/**
 * Builds the portal and starts a Kontor of our own: a port the system chooses, a data folder that goes away. Its address
 * is in `KONTOR_E2E_ROOT`, its folder in `KONTOR_E2E_DATA_DIR`. Answers how to stop it.
 */
export default async function startKontor(): Promise<() => Promise<void>> {
  execFileSync(
    process.execPath,
    [join(repository, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: join(repository, 'portal'),
      stdio: 'inherit',
    },
  )
  const dataDir = mkdtempSync(join(tmpdir(), 'kontor-e2e-'))
  const server = spawn(process.execPath, [join(repository, 'server/src/main.ts')], {
    env: { ...process.env, PORT: '0', KONTOR_DATA_DIR: dataDir, KONTOR_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((settle) => server.once('exit', () => settle()))
  process.env.KONTOR_E2E_DATA_DIR = dataDir
  process.env.KONTOR_E2E_ROOT = await Promise.race([
    addressIn(server.stdout),
    ended.then(() => Promise.reject(new Error('Kontor ended before it was ready'))),
  ])
  return async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The portal's address in the server's greeting. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: output })
  for await (const line of lines) {
    const [, address] = /Portal\s+(https?:\/\/[^/\s]+)/.exec(line) ?? []
    if (!address) continue
    output.resume()
    return address
  }
  throw new Error('Kontor said nothing of its address')
}
