import { KontorFault } from '@kontor/client'
import type { IntlShape } from 'react-intl'
import type { CustomerUser } from './queries.ts'

const noneLeft = 60012

/** Why a licence was not assigned to a user, in words that say what to do. */
export function licenceRefusal(
  intl: IntlShape,
  fault: unknown,
  user: Pick<CustomerUser, 'usageLocation'>,
): string {
  if (fault instanceof KontorFault && Number(fault.code) === noneLeft) {
    return intl.formatMessage({ id: 'licences.refused.noneLeft' })
  }
  if (!user.usageLocation) return intl.formatMessage({ id: 'licences.refused.location' })
  return fault instanceof Error ? fault.message : String(fault)
}
