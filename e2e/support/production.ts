import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Person } from './world.ts'

const server = resolve(import.meta.dirname, '../../server/src')

/** The admin agent of a new Swedish partner in a production environment, made as an installation makes them. */
export function aPersonInProduction(): Person {
  const name = `production-${randomUUID().slice(0, 8)}`
  kontor('environment', 'create', name)
  const { tenantId, domain } = kontor(
    ...['partner', 'create', '--environment', name, '--key', name, '--name', 'Fyrbåkens Moln AB'],
    ...['--country', 'SE', '--programme', 'direct_bill'],
  )
  const { userPrincipalName, password } = kontor(
    ...['user', 'create', '--partner', tenantId!, '--upn', `anna@${domain}`, '--role', 'AdminAgent'],
  )
  return { role: 'AdminAgent', userPrincipalName: userPrincipalName!, password: password! }
}

/** What a command of the installation under test answers. */
function kontor(...args: string[]): Record<string, string> {
  const answer = execFileSync(process.execPath, [join(server, 'cli.ts'), '--json', ...args], {
    env: { ...process.env, KONTOR_DATA_DIR: process.env.KONTOR_E2E_DATA_DIR },
    encoding: 'utf8',
  })
  return JSON.parse(answer) as Record<string, string>
}
