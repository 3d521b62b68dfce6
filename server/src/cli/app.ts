import { Command } from 'commander'
import { createApp } from '../partners/index.ts'
import { gather, tenantHelp, tenantNamed } from './arguments.ts'
import { withPlatform } from './installation.ts'
import { columns, print } from './output.ts'

interface Options {
  partner: string
  name: string
  redirectUri?: string[]
}

/** `kontor app create`. */
export const appCommand = (): Command =>
  new Command('app').description('applications that call the API').addCommand(
    new Command('create')
      .description('register an app of a partner, or of the operator')
      .requiredOption('--partner <partner>', `${tenantHelp}, or operator`)
      .requiredOption('--name <name>', 'what people see when they sign in with it')
      .option('--redirect-uri <uri>', 'where people may be sent back to; may be given several times', gather)
      .action(async ({ partner, name, redirectUri }: Options, command: Command) => {
        const { app, clientSecret } = await withPlatform(async ({ db }) =>
          createApp(db, { tenantId: await tenantNamed(db, partner), name, redirectUris: redirectUri }),
        )
        const { clientId, tenantId } = app
        print(command, { tenantId, clientId, clientSecret }, [
          'The secret is shown this once; keep it safe.',
          ...columns({ 'tenant id': tenantId, 'client id': clientId, 'client secret': clientSecret }),
        ])
      }),
  )
