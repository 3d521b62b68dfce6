import { Command, Option } from 'commander'
import { createUser, type Role, roles } from '../partners/index.ts'
import { gather, tenantHelp, tenantNamed } from './arguments.ts'
import { withPlatform } from './installation.ts'
import { columns, print } from './output.ts'

interface Options {
  partner: string
  upn: string
  role?: string[]
  displayName?: string
  password?: string
}

/** `kontor user create`. */
export const userCommand = (): Command =>
  new Command('user').description('people who sign in').addCommand(
    new Command('create')
      .description('make a person at a partner, or at the operator')
      .requiredOption('--partner <partner>', `${tenantHelp}, or operator`)
      .requiredOption('--upn <upn>', 'the name to sign in with: name@domain')
      .addOption(
        new Option('--role <role>', `${roles.join(', ')}; may be given several times`).argParser(gather),
      )
      .option('--display-name <name>', 'how the portal greets')
      .option('--password <password>', 'at least 12 characters; without it one is generated')
      .action(async ({ partner, role = [], ...given }: Options, command: Command) => {
        const { user, password } = await withPlatform(async ({ db }) =>
          createUser(db, { ...given, tenantId: await tenantNamed(db, partner), roles: role as Role[] }),
        )
        const { upn: userPrincipalName } = user
        print(command, { id: user.id, userPrincipalName, roles: user.roles, password }, [
          'The password is shown this once; keep it safe.',
          ...columns({ user: userPrincipalName, password, roles: user.roles.join(', ') }),
        ])
      }),
  )
