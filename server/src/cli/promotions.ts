import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { realNow } from '../clock.ts'
import { inTransaction } from '../platform/database.ts'
import { loadPromotionDocuments, readPromotionFile, savePromotions } from '../promotions/index.ts'
import { environmentNamed } from '../sandbox/index.ts'
import { withPlatform } from './installation.ts'
import { print } from './output.ts'

interface Options {
  environment?: string
}

/** `kontor promotions import|export`: promotions as the file that `server/seed/promotions.json` is. */
export const promotionsCommand = (): Command =>
  new Command('promotions')
    .description('promotions as a file')
    .addCommand(
      new Command('import')
        .description('write the promotions of a file; one of the same id is replaced')
        .argument('<file>', 'JSON')
        .option('--environment <environment>', 'only there; without it, everywhere')
        .action(async (file: string, { environment }: Options, command: Command) => {
          const documents = readPromotionFile(await readFile(file, 'utf8'))
          await withPlatform(async ({ db }) => {
            const environmentId = environment ? (await environmentNamed(db, environment)).id : null
            await inTransaction(db, (tx) =>
              savePromotions(tx, documents, { environmentId, today: realNow() }),
            )
          })
          print(command, { imported: documents.length }, [`Imported ${documents.length} promotions.`])
        }),
    )
    .addCommand(
      new Command('export')
        .description('write promotions to a file, or to standard output')
        .argument('[file]', 'JSON')
        .option('--environment <environment>', 'those in force there; without it, those for everywhere')
        .action(async (file: string | undefined, { environment }: Options, command: Command) => {
          const promotions = await withPlatform(async ({ db }) =>
            loadPromotionDocuments(db, environment ? (await environmentNamed(db, environment)).id : null),
          )
          const text = JSON.stringify({ promotions }, undefined, 2)
          if (!file) return console.log(text)
          await writeFile(file, `${text}\n`)
          print(command, { exported: promotions.length }, [
            `Exported ${promotions.length} promotions to ${file}.`,
          ])
        }),
    )
