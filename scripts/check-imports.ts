/**
 * Checks who imports whom: `npm run check:imports`. The rules are in `.dependency-cruiser.cjs`. A check that silently looked
 * at nothing, or with rules that match nothing, would always be content; so it first has to find what is planted for it.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config'

const root = join(import.meta.dirname, '..')
const plantedRoot = join(import.meta.dirname, 'planted-imports')
const workspaces = ['server', 'client', 'portal', 'e2e', 'bench', 'scripts']

const { forbidden = [], options = {} } = await extractConfiguration(join(root, '.dependency-cruiser.cjs'))

async function findViolations(baseDir: string): Promise<{ modules: number; violations: string[][] }> {
  const ruleSet: IFlattenedRuleSet = { forbidden }
  const here = workspaces.filter((workspace) => existsSync(join(baseDir, workspace)))
  const { output } = await cruise(here, { ...options, baseDir, ruleSet, validate: true })
  const { summary } = output as ICruiseResult
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => [rule.name, from, to]),
  }
}

const planted = await findViolations(plantedRoot)
const found = new Set(planted.violations.map(([rule]) => rule))
const blind = forbidden.map(({ name }) => name!).filter((name) => !found.has(name))
if (blind.length) {
  console.error(
    `The import check is blind to what is planted in scripts/planted-imports: ${blind.join(', ')}`,
  )
  process.exit(1)
}

const { modules, violations } = await findViolations(root)
if (modules === 0) {
  console.error('The import check looked at no module at all.')
  process.exit(1)
}
for (const [rule, from, to] of violations) {
  const comment = forbidden.find(({ name }) => name === rule)?.comment
  console.error(`${rule}: ${from} → ${to}${comment ? `\n  ${comment}` : ''}`)
}
console.log(`${modules} modules, ${violations.length} wrong imports`)
process.exit(violations.length ? 1 : 0)
