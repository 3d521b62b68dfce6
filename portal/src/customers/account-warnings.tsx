import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import type { Customer } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { screeningProblems } from './customer-draft.ts'
import { useAccountStatus, useCountryRules } from './queries.ts'

/** What keeps the partner from selling to this customer, as far as the account is concerned. */
export function AccountWarnings(props: { customer: Customer; onEdit: (() => void) | undefined }) {
  const { customer } = props
  return (
    <>
      <ScreeningWarning {...props} />
      <StatusWarning customerId={customer.id} />
    </>
  )
}

/** A customer from before its country was screened: it can be read, but nothing is sold until the profile is complete. */
function ScreeningWarning({ customer, onEdit }: { customer: Customer; onEdit: (() => void) | undefined }) {
  const rules = useCountryRules(customer.billingProfile?.defaultAddress.country ?? '')
  if (!rules.data) return null
  const [one, another] = Object.keys(screeningProblems(customer, rules.data))
  if (!one) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          <FormattedMessage id="customer.sellingWaits" />
        </MessageBarTitle>
        <FormattedMessage id="customer.sellingWaitsFor" values={{ missing: another ? 'both' : one }} />
      </MessageBarBody>
      {onEdit && (
        <MessageBarActions>
          <Button onClick={onEdit}>
            <FormattedMessage id="customer.fillIn" />
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}

/** The platform's own look at the account; only `Allowed`, or none, lets purchases through. */
function StatusWarning({ customerId }: { customerId: string }) {
  const { data } = useAccountStatus(customerId)
  if (!data || data.status === 'Allowed') return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          <FormattedMessage id="customer.sellingWaits" />
        </MessageBarTitle>
        <FormattedMessage id="customer.accountStatus" values={{ status: data.status }} />
      </MessageBarBody>
    </MessageBar>
  )
}
