import type { SubscribedSku } from './queries.ts'

export interface LicenceUsage {
  used: number
  /** Never below zero: seats given up while users have them leave none. */
  available: number
  total: number
  /** Of the whole, from 0 to 1. */
  share: number
  state: 'room' | 'full' | 'over'
}

/** How much of a licence is in use. */
export function usageOf({ consumedUnits, totalUnits }: SubscribedSku): LicenceUsage {
  return {
    used: consumedUnits,
    available: Math.max(0, totalUnits - consumedUnits),
    total: totalUnits,
    share: totalUnits === 0 ? Number(consumedUnits > 0) : Math.min(1, consumedUnits / totalUnits),
    state: consumedUnits > totalUnits ? 'over' : consumedUnits === totalUnits ? 'full' : 'room',
  }
}

/** Licences by their group: one request can change those of one group only. */
export function byLicenceGroup(skus: readonly SubscribedSku[]): { group: string; skus: SubscribedSku[] }[] {
  const groups = Map.groupBy(skus, ({ productSku }) => productSku.licenseGroupId)
  return [...groups].map(([group, ofGroup]) => ({ group, skus: ofGroup }))
}
