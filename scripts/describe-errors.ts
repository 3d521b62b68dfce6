/** The error reference of `docs/errors/`: one page per room and an index by code, made from the fault tables. */
import type { FaultEntry } from '../server/src/fault.ts'

export interface Page {
  /** File name inside `docs/errors/`. */
  name: string
  text: string
}

const heading = '<!-- Generated from the fault tables; do not edit. -->\n'

export function describeErrors(tables: ReadonlyMap<string, Record<string, FaultEntry>>): Page[] {
  const rooms = [...tables].sort(([a], [b]) => a.localeCompare(b))
  const all = rooms.flatMap(([room, table]) =>
    Object.entries(table).map(([name, entry]) => ({ room, name, entry })),
  )
  const byCode = all.sort((a, b) => a.entry.code - b.entry.code || a.name.localeCompare(b.name))
  const index = [
    heading,
    '# Errors\n',
    'Every refusal carries a numeric `code`, a `description`, and the `MS-CorrelationId` of the call.\n',
    '| code | HTTP | name | room |',
    '|---|---|---|---|',
    ...byCode.map(
      ({ room, name, entry }) =>
        `| ${entry.code} | ${entry.status} | [${name}](${room}.md#${name.toLowerCase()}) | ${room} |`,
    ),
    '',
  ].join('\n')
  const pages = rooms.map(([room, table]) => ({
    name: `${room}.md`,
    text: [heading, `# Errors: ${room}\n`, ...Object.entries(table).map(describe)].join('\n'),
  }))
  return [{ name: 'README.md', text: index }, ...pages]
}

function describe([name, { status, code, text, remedy, isRetryable }]: [string, FaultEntry]): string {
  const lines = [
    `## ${name}\n`,
    `HTTP ${status}, code ${code}${isRetryable ? ', may be tried again' : ''}\n`,
    `> ${text}\n`,
  ]
  if (remedy) lines.push(`**What to do:** ${remedy}\n`)
  return lines.join('\n')
}
