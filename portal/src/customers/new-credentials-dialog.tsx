import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { CredentialsDialog } from './credentials-dialog.tsx'
import { forgetCredentials, unseenCredentials } from './fresh-credentials.ts'

/** The new customer's first sign-in: shown now and never again. */
export function NewCredentialsDialog({ customerId }: { customerId: string }) {
  const [customer] = useState(() => unseenCredentials(customerId))
  if (!customer) return null
  const { companyProfile, userCredentials } = customer
  return (
    <CredentialsDialog
      title={<FormattedMessage id="newCustomer.created" values={{ name: companyProfile.companyName }} />}
      lead={<FormattedMessage id="newCustomer.credentialsOnce" />}
      userName={`${userCredentials?.userName ?? 'admin'}@${companyProfile.domain}`}
      password={userCredentials?.password ?? ''}
      onClose={forgetCredentials}
    />
  )
}
