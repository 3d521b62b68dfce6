import { Command, Option } from 'commander'
import { realNow } from '../clock.ts'
import type { EnvironmentKind } from '../platform/environment.ts'
import { createEnvironment, listEnvironments, toWireEnvironment } from '../sandbox/index.ts'
import { readInstant } from './arguments.ts'
import { withPlatform } from './installation.ts'
import { columns, print } from './output.ts'

interface CreateOptions {
  kind: EnvironmentKind
  now?: Date
}

/** `kontor environment create|list`. */
export const environmentCommand = (): Command =>
  new Command('environment')
    .description('worlds that share the catalogue and nothing else')
    .addCommand(
      new Command('create')
        .description('make an environment with nothing in it')
        .argument('<name>', 'unique in this installation')
        .addOption(
          new Option('--kind <kind>', 'what it is for')
            .choices(['production', 'sandbox'])
            .default('production'),
        )
        .option(
          '--now <date>',
          'let the clock of a sandbox stand here; without it, it follows real time',
          readInstant,
        )
        .action(async (name: string, { kind, now }: CreateOptions, command: Command) => {
          if (now && kind === 'production') command.error('error: only the clock of a sandbox can be set')
          const environment = await withPlatform(({ db }) =>
            createEnvironment(db, { name, kind, clock: now ? 'manual' : 'real', now: now ?? realNow() }),
          )
          const wire = toWireEnvironment(environment)
          print(command, wire, [
            `Made the environment ${wire.name}.`,
            ...columns({ ...wire, name: undefined }),
          ])
        }),
    )
    .addCommand(
      new Command('list').description('all environments').action(async (_options, command: Command) => {
        const environments = (await withPlatform(({ db }) => listEnvironments(db))).map(toWireEnvironment)
        const lines = environments.map(
          ({ name, kind, clock, now }) => `${name}  ${kind}, ${clock} clock, ${now}`,
        )
        print(command, environments, lines.length ? lines : ['There is no environment yet.'])
      }),
    )
