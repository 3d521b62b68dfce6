/** The Azure region that a reservation is for (purchase 2). Pure. */
import type { Sku } from './product.ts'

const regionKey = 'armRegionName'

/** The region named in an inventory or provisioning context. Context keys are data, and still come in every case. */
export const regionIn = (context: Readonly<Record<string, string>> = {}): string | undefined =>
  Object.entries(context).find(([key]) => key.toLowerCase() === regionKey.toLowerCase())?.[1]

/** The region if the SKU cannot be had there; where none is asked for, its own is meant. Undefined when it can be had. */
export function regionRestricted(
  { restrictedRegions, attributes }: Pick<Sku, 'restrictedRegions' | 'attributes'>,
  asked?: string,
): string | undefined {
  const region = asked ?? regionIn(attributes)
  if (region === undefined) return undefined
  return restrictedRegions.some((one) => spelling(one) === spelling(region)) ? region : undefined
}

/** `West Europe` and `westeurope` are the same. */
const spelling = (region: string): string => region.toLowerCase().replaceAll(' ', '')
