import { type Call, callingPartner } from '../http/call.ts'
import type { ScreenedCountries } from './screened-countries.ts'
import { screenedCountriesSnapshot } from './screened-countries-store.ts'
import { billsDirectly } from './screening.ts'

/** The countries whose customers are screened in this environment, whether or not the rule applies to the caller. */
export const screenedCountriesOf = (call: Call): Promise<ScreenedCountries> =>
  call.platform.snapshots.get(screenedCountriesSnapshot, call.environment.id)

/** The countries to screen by for this call; undefined before the policy's day, and for partners that do not bill directly. */
export async function screeningInForce(call: Call): Promise<ScreenedCountries | undefined> {
  if (!call.inForce('customer-screening') || !billsDirectly(callingPartner(call).programme)) return undefined
  return screenedCountriesOf(call)
}
