/**
 * Builds the portal into `portal/dist` when its sources have changed since the last time. npm runs this at the end of every
 * install (`prepare`), so that `npm start` needs neither build nor network. `--force` builds in any case.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const portal = join(root, 'portal')
/** Of which sources the build in `dist` was made. */
const stamp = join(portal, 'dist/.built-from')

if (!existsSync(join(portal, 'index.html'))) skip('there is no portal here')
const vite = findVite()
if (!vite) skip('its development packages are not installed')
const sources = await digestOfSources()
if (!process.argv.includes('--force') && existsSync(stamp) && (await readFile(stamp, 'utf8')) === sources)
  skip('it is up to date')

const began = performance.now()
const { build } = await import(pathToFileURL(vite).href)
await build({ root: portal, logLevel: 'warn' })
await writeFile(stamp, sources)
console.log(`Built the portal in ${((performance.now() - began) / 1000).toFixed(1)} s.`)

function skip(reason: string): never {
  console.log(`The portal is not built: ${reason}.`)
  process.exit(0)
}

/** Absent after `npm install --omit=dev`; such an installation serves the `dist` it was given. */
function findVite(): string | undefined {
  try {
    return createRequire(join(portal, 'package.json')).resolve('vite')
  } catch {
    return undefined
  }
}

/** Names and contents of all files the build reads, and the versions of its packages. */
async function digestOfSources(): Promise<string> {
  const files = [join(root, 'package-lock.json')]
  for (const folder of [portal, join(root, 'client')]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      const isSource = !/^(?:dist|node_modules)(?:$|[\\/])/.test(relative(folder, path))
      if (entry.isFile() && isSource) files.push(path)
    }
  }
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(relative(root, file)).update(await readFile(file))
  return hash.digest('hex')
}
