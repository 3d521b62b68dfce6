import { Command, Option } from 'commander'
import { createPartner, type Programme } from '../partners/index.ts'
import { environmentNamed } from '../sandbox/index.ts'
import { gather, tenantHelp, tenantNamed } from './arguments.ts'
import { withPlatform } from './installation.ts'
import { columns, print } from './output.ts'

interface Options {
  environment: string
  key: string
  name: string
  country: string
  programme: Programme
  provider?: string
  domain?: string
  mpnId?: string
  flight?: string[]
}

/** `kontor partner create`. */
export const partnerCommand = (): Command =>
  new Command('partner').description('partners of an environment').addCommand(
    new Command('create')
      .description('make a partner, as yet without apps and people')
      .requiredOption('--environment <environment>', 'name or id of the environment')
      .requiredOption('--key <key>', 'short name, unique in the environment')
      .requiredOption('--name <name>', 'the company')
      .requiredOption('--country <country>', 'ISO 3166, two letters')
      .addOption(
        new Option('--programme <programme>', 'how it sells')
          .choices(['direct_bill', 'indirect_provider', 'indirect_reseller'])
          .makeOptionMandatory(),
      )
      .option('--provider <partner>', `the provider of an indirect reseller: ${tenantHelp}`)
      .option('--domain <domain>', 'made from the key if absent')
      .option('--mpn-id <id>', 'made up if absent')
      .option('--flight <flight>', 'a flight it is on; may be given several times', gather)
      .action(async ({ environment, provider, flight, ...given }: Options, command: Command) => {
        const partner = await withPlatform(async ({ db }) => {
          const { id } = await environmentNamed(db, environment)
          const providerTenantId = provider === undefined ? null : await tenantNamed(db, provider)
          return createPartner(db, { ...given, environmentId: id, providerTenantId, flights: flight })
        })
        print(command, partner, [
          `Made the partner ${partner.name}.`,
          ...columns({
            'tenant id': partner.tenantId,
            domain: partner.domain,
            'MPN id': partner.mpnId,
            'billed in': partner.billingCurrency,
            flights: partner.flights.join(', '),
          }),
        ])
      }),
  )
