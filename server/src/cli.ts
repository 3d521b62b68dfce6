/** The command line of an installation: `npx kontor <command>`. One file per group of commands in `cli/`. */
import { Command, CommanderError } from 'commander'
import about from '../package.json' with { type: 'json' }
import { appCommand } from './cli/app.ts'
import { clockCommand } from './cli/clock.ts'
import { doctorCommand } from './cli/doctor.ts'
import { environmentCommand } from './cli/environment.ts'
import { migrateCommand } from './cli/migrate.ts'
import { operatorCommand } from './cli/operator.ts'
import { printProblem } from './cli/output.ts'
import { partnerCommand } from './cli/partner.ts'
import { pricesCommand } from './cli/prices.ts'
import { promotionsCommand } from './cli/promotions.ts'
import { startCommand } from './cli/start.ts'
import { userCommand } from './cli/user.ts'

const program = new Command('kontor')
  .description('Partner commerce: run it, and set it up. Configuration comes from environment variables.')
  .version(about.version)
  .option('--json', 'answer with JSON, for machines')
  .showHelpAfterError()

for (const command of [
  startCommand(),
  doctorCommand(),
  migrateCommand(),
  operatorCommand(),
  environmentCommand(),
  partnerCommand(),
  appCommand(),
  userCommand(),
  pricesCommand(),
  promotionsCommand(),
  clockCommand(),
])
  program.addCommand(command)

try {
  await program.parseAsync()
} catch (problem) {
  // Commander has already said what is wrong with the command line.
  if (!(problem instanceof CommanderError)) printProblem(problem, process.argv.includes('--json'))
  process.exitCode = 1
}
