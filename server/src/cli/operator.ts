import { Command } from 'commander'
import { createOperator, operatorTenantName } from '../partners/index.ts'
import { withPlatform } from './installation.ts'
import { columns, print } from './output.ts'

interface Options {
  name: string
  user?: string
  password?: string
}

/** `kontor operator create`: how the first operator of an installation comes to be (decision 13). */
export const operatorCommand = (): Command =>
  new Command('operator').description('the operator of this installation').addCommand(
    new Command('create')
      .description('register an app of the operator, and a person if one is named')
      .option('--name <name>', 'what the app is called', 'Operator')
      .option('--user <upn>', 'a person who signs in to the portal as the operator')
      .option('--password <password>', 'a password for that person; without it one is generated')
      .action(async ({ name, user, password }: Options, command: Command) => {
        const person = user ? { upn: user, password } : undefined
        const made = await withPlatform(({ db }) => createOperator(db, { name, person }))
        print(command, { tenant: operatorTenantName, ...made }, [
          'The secrets are shown this once; keep them safe.',
          ...columns({
            tenant: operatorTenantName,
            'client id': made.clientId,
            'client secret': made.clientSecret,
            user: made.person?.userPrincipalName,
            password: made.person?.password,
          }),
        ])
      }),
  )
