import { Button } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../customers/countries.ts'
import { useRights } from '../customers/rights.ts'
import { Fact, Facts } from '../display/facts.tsx'
import { Panel } from '../shell/panel.tsx'
import { EditUserDialog } from './edit-user-dialog.tsx'
import type { CustomerUser } from './queries.ts'

/** Who the user is and where the services are used. */
export function UserProfile({ customerId, user }: { customerId: string; user: CustomerUser }) {
  const intl = useIntl()
  const { changeUsers } = useRights()
  const [editing, setEditing] = useState(false)
  const notGiven = <FormattedMessage id="customer.notGiven" />
  const name = [user.firstName, user.lastName].filter(Boolean).join(' ')
  return (
    <Panel
      title={<FormattedMessage id="user.who" />}
      action={
        changeUsers && (
          <Button
            appearance="subtle"
            style={{ minWidth: 'auto' }}
            icon={<EditRegular />}
            onClick={() => setEditing(true)}
          >
            <FormattedMessage id="action.edit" />
          </Button>
        )
      }
    >
      <Facts>
        <Fact name={<FormattedMessage id="user.name" />}>{name || notGiven}</Fact>
        <Fact name={<FormattedMessage id="user.principalName" />}>{user.userPrincipalName}</Fact>
        <Fact name={<FormattedMessage id="user.usageLocation" />}>
          {user.usageLocation ? countryName(intl.locale, user.usageLocation) : notGiven}
        </Fact>
        {user.phoneNumber && (
          <Fact name={<FormattedMessage id="customer.phoneNumber" />}>{user.phoneNumber}</Fact>
        )}
      </Facts>
      <EditUserDialog customerId={customerId} user={user} open={editing} onClose={() => setEditing(false)} />
    </Panel>
  )
}
