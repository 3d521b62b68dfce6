import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { catalogIn } from '../catalog/index.ts'
import { realNow } from '../clock.ts'
import { inTransaction } from '../platform/database.ts'
import { environmentNow } from '../platform/environment.ts'
import { changed } from '../platform/snapshots.ts'
import {
  type ImportOutcome,
  importPromotions,
  loadPromotionDocuments,
  outcomeLines,
  readPromotionFile,
  writePromotionFile,
} from '../promotions/index.ts'
import { environmentNamed } from '../sandbox/index.ts'
import { withPlatform } from './installation.ts'
import { print } from './output.ts'

interface Options {
  environment?: string
  dryRun?: boolean
}

/** Who the history of a promotion names for what this command did. */
const editorName = 'command line'

async function importFile(file: string, { environment: name, dryRun }: Options): Promise<ImportOutcome> {
  const entries = readPromotionFile(await readFile(file, 'utf8'))
  return withPlatform(async (platform) => {
    const environment = name === undefined ? undefined : await environmentNamed(platform.db, name)
    const environmentId = environment?.id ?? null
    const catalog = await catalogIn(platform, environmentId)
    const at = environment ? environmentNow(environment) : realNow()
    return inTransaction(platform.db, (db) =>
      importPromotions(
        { db, announce: (snapshot) => changed(db, snapshot) },
        { entries, catalog, dryRun, environmentId, editor: { name: editorName, at } },
      ),
    )
  })
}

/** `kontor promotions import|export`: promotions as the file that `server/seed/promotions.json` is. */
export const promotionsCommand = (): Command =>
  new Command('promotions')
    .description('promotions as a file')
    .addCommand(
      new Command('import')
        .description('show what a file would change, and change it: all of it, or nothing')
        .argument('<file>', 'JSON')
        .option('--environment <environment>', 'only there; without it, everywhere')
        .option('--dry-run', 'only show it')
        .action(async (file: string, options: Options, command: Command) => {
          const outcome = await importFile(file, options)
          if (outcome.refused.length > 0) process.exitCode = 1
          print(command, outcome, outcomeLines(outcome))
        }),
    )
    .addCommand(
      new Command('export')
        .description('write promotions to a file, or to standard output')
        .argument('[file]', 'JSON')
        .option('--environment <environment>', 'those that hold there; without it, those for everywhere')
        .action(async (file: string | undefined, { environment }: Options, command: Command) => {
          const promotions = await withPlatform(async ({ db }) =>
            loadPromotionDocuments(db, environment ? (await environmentNamed(db, environment)).id : null),
          )
          const text = writePromotionFile(promotions)
          if (!file) return void process.stdout.write(text)
          await writeFile(file, text)
          print(command, { exported: promotions.length }, [
            `Promotions exported to ${file}: ${promotions.length}.`,
          ])
        }),
    )
