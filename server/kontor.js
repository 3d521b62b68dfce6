#!/usr/bin/env node
/**
 * The command line, run by the Node that Kontor pins, whatever Node it was started with: older ones do not run TypeScript.
 * Plain JavaScript, because this file is what they run.
 */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const nodePackage = dirname(createRequire(import.meta.url).resolve('node/package.json'))
const pinnedNode = join(nodePackage, 'bin/node')
const commandLine = fileURLToPath(new URL('src/cli.ts', import.meta.url))
const child = spawn(pinnedNode, [commandLine, ...process.argv.slice(2)], {
  stdio: 'inherit',
  // Types are stripped once, not at every call.
  env: { NODE_COMPILE_CACHE: join(nodePackage, '../.cache/node'), ...process.env },
})

// A terminal sends Ctrl-C to both of us, other senders to the launcher alone; the child takes a second one for the first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))

child.on('error', (error) => {
  console.error(`kontor: the pinned Node does not start (${error.message}): run npm install.`)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  if (!signal) process.exitCode = code
  else {
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  }
})
