/** Licences of a customer by what its users are assigned, whoever sold them (customers 10, mission H5). Pure. */
import type { SoldItem, SubscriptionStatus } from './subscription.ts'

/** Seats of one licence in one state. */
export interface LicenceSeats {
  item: SoldItem
  status: SubscriptionStatus
  seats: number
}

export interface SubscribedSku {
  /** The provisioning id: what a user is assigned. */
  id: string
  name: string
  skuPartNumber: string
  activeUnits: number
  suspendedUnits: number
  /** Of subscriptions that have ended, usable for a while yet. */
  warningUnits: number
}

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
      activeUnits: units('active'),
      suspendedUnits: units('suspended'),
      warningUnits: units('expired'),
    }
  })
}
