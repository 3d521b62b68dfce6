import { Command } from 'commander'
import {
  type ImportProgress,
  type ImportResult,
  importPrices,
  type PriceDifference,
} from '../catalog/index.ts'
import { environmentNamed } from '../sandbox/index.ts'
import { withPlatform } from './installation.ts'
import { endProgress, print, showProgress } from './output.ts'

interface Options {
  environment?: string
  skipBadRows?: boolean
  dryRun?: boolean
}

/** `kontor prices import`: a price sheet as published, plain or zipped. */
export const pricesCommand = (): Command =>
  new Command('prices').description('price lists').addCommand(
    new Command('import')
      .description('import a price sheet and the products it names; all of it, or nothing')
      .argument('<file>', 'CSV with the columns as published, plain or zipped')
      .option('--environment <environment>', 'only there; without it, everywhere')
      .option('--skip-bad-rows', 'import the good rows although there are bad ones')
      .option('--dry-run', 'only say how many prices it would add, change and end')
      .action(
        async (file: string, { environment, skipBadRows, dryRun = false }: Options, command: Command) => {
          let difference: PriceDifference | undefined
          const result = await withPlatform(async ({ db, pool }) =>
            importPrices({
              pool,
              source: file,
              skipBadRows,
              dryRun,
              ...(dryRun && {
                onDifference: (found: PriceDifference) => {
                  difference = found
                },
              }),
              environmentId: environment && (await environmentNamed(db, environment)).id,
              onProgress: (progress) => showProgress(progressLine(progress)),
            }),
          )
          endProgress()
          if (!result.isImported && !dryRun) process.exitCode = 1
          const lines = difference ? differenceLines(result, difference) : resultLines(file, result)
          print(command, difference ? { ...result, ...difference } : result, lines)
        },
      ),
  )

function progressLine({ phase, rows, bytes, bytesTotal }: ImportProgress): string {
  const percent = bytesTotal ? ` (${Math.floor((100 * bytes) / bytesTotal)} %)` : ''
  return phase === 'reading' ? `${rows} rows read${percent}` : `${rows} rows read; writing the prices`
}

/** How many bad rows people are shown; machines get them all. */
const badRowsShown = 20

const differenceLines = (result: ImportResult, { added, changed, ended }: PriceDifference): string[] => [
  ...badRowLines(result),
  `Of ${result.rows} rows it would add ${added.count} prices, change ${changed.count} and end ${ended.count}. Nothing was imported.`,
]

const resultLines = (file: string, result: ImportResult): string[] => [
  ...badRowLines(result),
  result.isImported
    ? `Imported ${file}: ${result.rows} rows, ${result.pricesWritten} prices added or changed.`
    : 'Nothing was imported. Correct the rows, or leave them out with --skip-bad-rows.',
]

function badRowLines({ rows, badRows, badRowCount }: ImportResult): string[] {
  if (!badRowCount) return []
  const shown = badRows
    .slice(0, badRowsShown)
    .map(({ line, problems }) => `  line ${line}: ${problems.join('; ')}`)
  const more = badRowCount > shown.length ? [`  and ${badRowCount - shown.length} more`] : []
  return [`${badRowCount} of ${rows} rows cannot be read:`, ...shown, ...more]
}
