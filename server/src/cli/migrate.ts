import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { openDatabase } from '../platform/database.ts'
import { migrate } from '../platform/migrations.ts'
import { withDatabase } from './installation.ts'
import { print } from './output.ts'

/** `kontor migrate`: what every start does first, by itself. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring the schema of the database up to date')
    .action(async (_options, command: Command) => {
      const applied = await withDatabase(readConfig(process.env), async (connectionString) => {
        const { pool, close } = openDatabase(connectionString, { size: 1 })
        try {
          return await migrate(pool)
        } finally {
          await close()
        }
      })
      print(
        command,
        { applied },
        applied.length ? applied.map((name) => `Applied ${name}`) : ['The schema is up to date.'],
      )
    })
