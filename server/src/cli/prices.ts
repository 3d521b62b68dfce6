import { Command } from 'commander'
import { type ImportProgress, type ImportResult, importPrices } from '../catalog/index.ts'
import { environmentNamed } from '../sandbox/index.ts'
import { withPlatform } from './installation.ts'
import { endProgress, print, showProgress } from './output.ts'

interface Options {
  environment?: string
  skipBadRows?: boolean
}

/** `kontor prices import`: a price sheet as published, plain or zipped. */
export const pricesCommand = (): Command =>
  new Command('prices').description('price lists').addCommand(
    new Command('import')
      .description('import a price sheet and the products it names; all of it, or nothing')
      .argument('<file>', 'CSV with the columns as published, plain or zipped')
      .option('--environment <environment>', 'only there; without it, everywhere')
      .option('--skip-bad-rows', 'import the good rows although there are bad ones')
      .action(async (file: string, { environment, skipBadRows }: Options, command: Command) => {
        const result = await withPlatform(async ({ db, pool }) =>
          importPrices({
            pool,
            source: file,
            skipBadRows,
            environmentId: environment && (await environmentNamed(db, environment)).id,
            onProgress: (progress) => showProgress(progressLine(progress)),
          }),
        )
        endProgress()
        if (!result.isImported) process.exitCode = 1
        print(command, result, resultLines(file, result))
      }),
  )

function progressLine({ phase, rows, bytes, bytesTotal }: ImportProgress): string {
  const percent = bytesTotal ? ` (${Math.floor((100 * bytes) / bytesTotal)} %)` : ''
  return phase === 'reading' ? `${rows} rows read${percent}` : `${rows} rows read; writing the prices`
}

/** How many bad rows people are shown; machines get them all. */
const badRowsShown = 20

function resultLines(
  file: string,
  { rows, pricesWritten, isImported, badRows, badRowCount }: ImportResult,
): string[] {
  const shown = badRows
    .slice(0, badRowsShown)
    .map(({ line, problems }) => `  line ${line}: ${problems.join('; ')}`)
  const more = badRowCount > shown.length ? [`  and ${badRowCount - shown.length} more`] : []
  const bad = badRowCount ? [`${badRowCount} of ${rows} rows cannot be read:`, ...shown, ...more] : []
  return isImported
    ? [...bad, `Imported ${file}: ${rows} rows, ${pricesWritten} prices added or changed.`]
    : [...bad, `Nothing was imported. Correct the rows, or leave them out with --skip-bad-rows.`]
}
