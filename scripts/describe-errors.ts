/**
 * The error reference of `docs/errors/`: one page per room and an index by code, made from the fault tables; and a page each
 * for what stands in an answer that is no refusal as a whole: errors of cart lines, conditions of promotions.
 */
import type { LineErrorEntry } from '../server/src/carts/index.ts'
import type { FaultEntry } from '../server/src/fault.ts'
import type { ConditionType } from '../server/src/promotions/index.ts'

export interface Page {
  /** File name inside `docs/errors/`. */
  name: string
  text: string
}

const heading = '<!-- Generated from the fault tables; do not edit. -->\n'
const headingOf = (source: string) => `<!-- Generated from \`${source}\`; do not edit. -->\n`

/** Everything that the reference is made from. */
export interface ErrorTables {
  /** By room. */
  faults: ReadonlyMap<string, Record<string, FaultEntry>>
  lineErrors: Record<string, LineErrorEntry>
  conditions: Record<string, ConditionType>
  remedies: Record<string, string>
}

export function describeErrors({ faults, lineErrors, conditions, remedies }: ErrorTables): Page[] {
  const rooms = [...faults].sort(([a], [b]) => a.localeCompare(b))
  const all = rooms.flatMap(([room, table]) =>
    Object.entries(table).map(([name, entry]) => ({ room, name, entry })),
  )
  const byCode = all.sort((a, b) => a.entry.code - b.entry.code || a.name.localeCompare(b.name))
  const index = [
    heading,
    '# Errors\n',
    'Every refusal carries a numeric `code`, a `description`, and the `MS-CorrelationId` of the call. A cart that is\n' +
      'kept although a line cannot be bought has [errors of cart lines](cart-lines.md); why a promotion cannot be had is said by\n' +
      '[conditions](promotion-conditions.md).\n',
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
  return [
    { name: 'README.md', text: index },
    { name: 'cart-lines.md', text: describeLineErrors(lineErrors) },
    { name: 'promotion-conditions.md', text: describeConditions(conditions, remedies) },
    ...pages,
  ]
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

const describeLineErrors = (entries: ErrorTables['lineErrors']): string =>
  [
    headingOf('carts/line-error-codes.ts'),
    '# Errors of cart lines\n',
    'A cart is kept whatever its lines hold; a line that cannot be bought carries `error`, and the checkout is refused with',
    '[cartHasErrors](carts.md#carthaserrors) until it is corrected or removed.\n',
    '| member of `error` | holds |',
    '|---|---|',
    '| `errorCode` | one of the names below |',
    '| `errorDescription` | the first reason, in words with its figures |',
    '| `additionalInformation.code` | the business code: what `POST …/orders` would answer, listed by [code](README.md) |',
    '| `additionalInformation.availableQuantity`, `.purchasedQuantity` | how many there may be, and are, where that is the reason |',
    '| `additionalInformation.reasons` | every reason, `code: text`, if there are several |\n',
    ...Object.entries(entries).map(([name, { number, means, remedy }]) =>
      [`## ${name}\n`, `Line error ${number}\n`, `${means}\n`, `**What to do:** ${remedy}\n`].join('\n'),
    ),
  ].join('\n')

const describeConditions = (
  conditions: ErrorTables['conditions'],
  remedies: ErrorTables['remedies'],
): string =>
  [
    headingOf('promotions/condition-types.ts'),
    '# Conditions of promotions\n',
    '`eligibilities` of `POST …/promotionEligibilities`, and `promotionEligibilities` of a cart line, give every condition of a',
    'promotion that is not met twice: under `errors` in the contract’s form, and under `conditions` for people. `have` and',
    '`need` are English texts to show, not to read by program; the figures to reckon with stand in the error and the remedy.\n',
    '| member of a condition | holds |',
    '|---|---|',
    '| `type` | one of the names below, as in the error |',
    '| `have` | what there is |',
    '| `need` | what the promotion asks for |',
    '| `description` | both in a sentence |',
    '| `remedy` | a change after which this condition would be met, if there is one |\n',
    '| `remedy.action` | do this |',
    '|---|---|',
    ...Object.entries(remedies).map(([action, text]) => `| \`${action}\` | ${text} |`),
    '',
    ...Object.entries(conditions).map(([name, { means, have, need, remedy }]) =>
      [
        `## ${name}\n`,
        `${means}\n`,
        ...(have ? [`- \`have\`: ${have}`] : []),
        ...(need ? [`- \`need\`: ${need}\n`] : []),
        `**What to do:** ${remedy}\n`,
      ].join('\n'),
    ),
  ].join('\n')
