import { KontorFault } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { ServerSentence } from '../shell/server-sentence.tsx'
import type { CustomerUser } from './queries.ts'

const noneLeft = 60012

/** Why a licence was not assigned to a user, in words that say what to do. */
export function LicenceRefusal({
  fault,
  user,
}: {
  fault: unknown
  user: Pick<CustomerUser, 'usageLocation'>
}) {
  if (fault instanceof KontorFault && Number(fault.code) === noneLeft) {
    return <FormattedMessage id="licences.refused.noneLeft" />
  }
  if (!user.usageLocation) return <FormattedMessage id="licences.refused.location" />
  return fault instanceof KontorFault ? (
    <ServerSentence code={fault.code} text={fault.description} />
  ) : (
    String(fault)
  )
}
