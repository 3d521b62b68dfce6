import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** It stays at home: no sandbox (we may be root), no graphics card, no errands of its own on the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * The Chromium that came with npm where it runs, else the machine's own: everybody tests with the same one, and a whole
 * Chromium spends more on the address bar of every window than on the portal.
 */
export async function browserToUse(): Promise<{ executablePath: string; args: string[] }> {
  // Without that package's own flags: with its single process, a browser would end with its first page.
  const comesWithNpm = process.platform === 'linux' && process.arch === 'x64'
  if (comesWithNpm) return { executablePath: await chromium.executablePath(), args }
  const installed = systemBrowsers.find(existsSync)
  if (!installed) throw new Error(`No browser to test with: install one of ${systemBrowsers.join(', ')}`)
  return { executablePath: installed, args }
}
