import { Button } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { Columns } from '../shell/columns.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { AccountPage } from './account-page.tsx'
import { AccountWarnings } from './account-warnings.tsx'
import { EditCustomerDialog } from './edit-customer-dialog.tsx'
import { NewCredentialsDialog } from './new-credentials-dialog.tsx'
import { CompanyPanel, ContactPanel } from './profile-panels.tsx'
import { useCustomer } from './queries.ts'
import { useRights } from './rights.ts'

const route = getRouteApi('/rooms/customers/$customerId')

/** The customer's account: who it is, under the country's own name for its number, and whether that is enough to sell. */
export function CustomerPage() {
  const intl = useIntl()
  const { customerId } = route.useParams()
  const customer = useCustomer(customerId)
  const { changeCustomers } = useRights()
  const [editing, setEditing] = useState(false)
  const edit = changeCustomers ? () => setEditing(true) : undefined
  return (
    <AccountPage
      title={customer.data?.companyProfile.companyName ?? intl.formatMessage({ id: 'customer.account' })}
      actions={
        <>
          {edit && (
            <Button icon={<EditRegular />} disabledFocusable={!customer.data} onClick={edit}>
              <FormattedMessage id="customer.edit" />
            </Button>
          )}
          <ButtonLink appearance="primary" to="/customers/$customerId/catalogue" params={{ customerId }}>
            <FormattedMessage id="customer.sell" />
          </ButtonLink>
        </>
      }
    >
      <Answered
        answer={customer}
        doing={intl.formatMessage({ id: 'customer.failed' })}
        skeleton={<LinesSkeleton lines={3} height={96} />}
      >
        {(loaded) => (
          <>
            <AccountWarnings customer={loaded} onEdit={edit} />
            <Columns>
              <CompanyPanel customer={loaded} />
              <ContactPanel customer={loaded} />
            </Columns>
            <EditCustomerDialog customer={loaded} open={editing} onClose={() => setEditing(false)} />
          </>
        )}
      </Answered>
      <NewCredentialsDialog customerId={customerId} />
    </AccountPage>
  )
}
