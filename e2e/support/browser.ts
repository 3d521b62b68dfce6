import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** It stays at home: no sandbox (we may be root), no graphics card, no errands of its own on the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The machine's own Chromium if it has one, else the one that came with npm. */
export async function browserToUse(): Promise<{ executablePath: string; args: string[] }> {
  const installed = systemBrowsers.find(existsSync)
  if (installed) return { executablePath: installed, args: flags }
  // Without that package's own flags: with its single process, a browser would end with its first page.
  return { executablePath: await chromium.executablePath(), args: flags }
}
