/** The table of `docs/coverage.md`: every operation of the contract, and whether a route answers it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { allRoutes } from '../server/src/app.ts'
import { tokenEndpoints } from '../server/src/identity/token-routes.ts'
import { type Coverage, compare, type Endpoint, type Operation, type Tier } from './coverage.ts'

const tables = join(import.meta.dirname, '../server/contract')

/** The text of `docs/coverage.md`. Throws if a route's operation id is not the contract's. */
export async function describeCoverage(): Promise<string> {
  const coverage = compare(await readOperations(), [...routeEndpoints(), ...besideRoutes])
  if (coverage.problems.length) throw new Error(coverage.problems.join('\n'))
  return render(coverage)
}

async function readOperations(): Promise<Operation[]> {
  const names = (await readdir(tables)).filter((name) => /^operations-.*\.csv$/.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(tables, name), 'utf8')))
  return texts.flatMap((text) => parse(text, { columns: true }) as Operation[])
}

const besideRoutes: Endpoint[] = tokenEndpoints.map((endpoint) => ({ method: 'POST', ...endpoint }))

const routeEndpoints = (): Endpoint[] =>
  allRoutes.map(({ method, path, operation, alsoAnswers, query }) => ({
    method,
    path,
    operation,
    alsoAnswers,
    query: Object.keys(query?.properties ?? {}),
  }))

function render({ operations, beside }: Coverage): string {
  const areas = [...Map.groupBy(operations, ({ area }) => area)]
  return [
    '<!-- Generated from the routes and from server/contract; do not edit. -->\n',
    '# What of the contract is answered\n',
    'Every operation that the public documentation or a published client knows. Tiers: *seed* (the announcements name it), *core* (needed to get those done), *wider* (the rest).\n',
    '| tier | operations | answered | not yet |',
    '|---|---:|---:|---:|',
    ...(['seed', 'core', 'wider'] satisfies Tier[]).map((tier) =>
      totals(
        tier,
        operations.filter((operation) => operation.tier === tier),
      ),
    ),
    totals('all', operations),
    '',
    ...areas.flatMap(([area, inArea]) => [
      `## ${area}\n`,
      '| operation | call | tier | answered |',
      '|---|---|---|---|',
      ...inArea.map(
        ({ id, method, path, tier, isAnswered }) =>
          `| ${id} | ${call({ method, path })} | ${tier} | ${isAnswered ? 'yes' : 'not yet'} |`,
      ),
      '',
    ]),
    ...renderBeside(beside),
  ].join('\n')
}

function totals(name: string, operations: Coverage['operations']): string {
  const answered = operations.filter(({ isAnswered }) => isAnswered).length
  return `| ${name} | ${operations.length} | ${answered} | ${operations.length - answered} |`
}

const kindOf = ({ path }: Endpoint): string => {
  if (path.startsWith('/sandbox/')) return 'For tests in a sandbox'
  return path.startsWith('/operator/') ? 'For the operator' : 'Of our own'
}

const renderBeside = (beside: readonly Endpoint[]): string[] => [
  '# Beside the contract\n',
  ...[...Map.groupBy(beside, kindOf)].flatMap(([kind, endpoints]) => [
    `## ${kind}\n`,
    '| operation | call |',
    '|---|---|',
    ...endpoints.map((endpoint) => `| ${endpoint.operation} | ${call(endpoint)} |`),
    '',
  ]),
]

const call = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `\`${method} ${path.replaceAll('|', '\\|')}\``
