/** Licences of a customer by what its users are assigned, whoever sold them (customers 10, mission H5). Pure. */
import type { SoldItem, SubscriptionStatus } from './subscription.ts'

/** Seats of one licence in one state. */
export interface LicenceSeats {
  item: SoldItem
  status: SubscriptionStatus
  seats: number
}

/** Who manages a licence: the directory, or the service itself. */
const licenceGroups = ['group1', 'group2'] as const
export type LicenceGroup = (typeof licenceGroups)[number]

/** What a licence is, as users hold it. */
export interface ProductSku {
  /** The provisioning id: what a user is assigned. */
  id: string
  name: string
  skuPartNumber: string
  licenceGroup: LicenceGroup
}

export interface SubscribedSku extends ProductSku {
  activeUnits: number
  suspendedUnits: number
  /** Of subscriptions that have ended, usable for a while yet. */
  warningUnits: number
}

/** Licences that can be assigned; those of suspended subscriptions cannot. */
export const totalUnits = ({ activeUnits, warningUnits }: SubscribedSku): number => activeUnits + warningUnits

/** One entry for each licence. */
export function subscribedSkus(licences: readonly LicenceSeats[]): SubscribedSku[] {
  const byId = Map.groupBy(licences, ({ item }) => item.provisioningId!)
  return [...byId].map(([id, seats]) => {
    const { item } = seats[0]!
    const units = (status: SubscriptionStatus) =>
      seats.filter((one) => one.status === status).reduce((sum, one) => sum + one.seats, 0)
    return {
      id,
      name: item.title,
      skuPartNumber: item.skuPartNumber ?? item.title,
      licenceGroup: licenceGroupOf(item),
      activeUnits: units('active'),
      suspendedUnits: units('suspended'),
      warningUnits: units('expired'),
    }
  })
}

/** Minecraft manages its licences itself; all others are the directory's. */
const licenceGroupOf = ({ title }: SoldItem): LicenceGroup => (/minecraft/i.test(title) ? 'group2' : 'group1')

/** The groups a caller asks for; the directory's without being asked, and none for names that are no group's. */
export const groupsAsked = (asked: readonly string[] = ['group1']): LicenceGroup[] =>
  licenceGroups.filter((group) => asked.some((name) => name.toLowerCase() === group))
