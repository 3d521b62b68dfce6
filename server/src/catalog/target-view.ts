/** The named parts of the catalogue that a product list can be asked for (purchase 1.1). */
import type { ProductKind } from './item.ts'
import type { Product } from './product.ts'

interface Part {
  kinds: readonly ProductKind[]
  subType?: string
}

const targetViews: Record<string, Part> = {
  Azure: { kinds: ['azure-plan', 'reservation'] },
  AzureReservations: { kinds: ['reservation'] },
  AzureReservationsVM: { kinds: ['reservation'], subType: 'VirtualMachines' },
  AzureReservationsSQL: { kinds: ['reservation'], subType: 'SqlDatabases' },
  AzureReservationsCosmosDb: { kinds: ['reservation'], subType: 'CosmosDb' },
  MicrosoftAzure: { kinds: ['azure-plan'] },
  OnlineServices: { kinds: ['new-commerce', 'marketplace'] },
  MarketplaceSaaS: { kinds: ['marketplace'] },
  Software: { kinds: ['software-subscription', 'perpetual-software'] },
  SoftwareSUSELinux: { kinds: ['software-subscription'], subType: 'SUSELinux' },
  SoftwarePerpetual: { kinds: ['perpetual-software'] },
  SoftwareSubscriptions: { kinds: ['software-subscription'] },
}

export const targetViewNames: readonly string[] = Object.keys(targetViews)

/** What belongs to a view, its name in any case; undefined for a name there is not. */
export function targetView(name: string): ((product: Product) => boolean) | undefined {
  const known = targetViewNames.find((view) => view.toLowerCase() === name.toLowerCase())
  if (!known) return undefined
  const { kinds, subType } = targetViews[known]!
  return (product) => kinds.includes(product.kind) && (!subType || product.subType === subType)
}
