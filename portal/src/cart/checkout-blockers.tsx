import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { WarningFilled } from '@fluentui/react-icons'
import type { Cart } from '@kontor/client'
import { type ReactNode, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { AgreementForm } from '../agreements/agreement-form.tsx'
import { useAgreements } from '../agreements/queries.ts'
import { screeningProblems } from '../customers/customer-draft.ts'
import { EditCustomerDialog } from '../customers/edit-customer-dialog.tsx'
import { useCountryRules, useCustomer } from '../customers/queries.ts'
import type { MessageId } from '../shell/language.ts'

const useStyles = makeStyles({
  blocker: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  icon: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
})

/** What keeps the customer from being sold anything. */
export type Blocker = 'agreement' | 'identification'

/** What stands in the way of this checkout, as far as it can be seen beforehand; the server has the last word. */
export function useCheckoutBlockers(customerId: string, cart: Cart): Blocker[] {
  const agreements = useAgreements(customerId)
  const customer = useCustomer(customerId)
  const address = customer.data?.billingProfile?.defaultAddress
  const rules = useCountryRules(address?.country ?? '')
  const blockers: Blocker[] = []
  if (agreements.data) {
    const types = agreements.data.items.map(({ type }) => type)
    const hasNewCommerce = cart.lineItems.some(({ catalogItemId }) => catalogItemId.includes(':'))
    const suffices = hasNewCommerce ? types.includes('MicrosoftCustomerAgreement') : types.length > 0
    if (!suffices) blockers.push('agreement')
  }
  if (rules.data && customer.data) {
    const problems = screeningProblems(customer.data, rules.data)
    if (Object.keys(problems).length > 0) blockers.push('identification')
  }
  return blockers
}

/** Each thing in the way, with the form that removes it. */
export function CheckoutBlockers({ customerId, blockers }: { customerId: string; blockers: Blocker[] }) {
  const customer = useCustomer(customerId)
  const [editing, setEditing] = useState(false)
  if (!customer.data) return null
  return (
    <>
      {blockers.includes('identification') && (
        <BlockerBox title="blocker.identification" lead="blocker.identificationLead">
          <div>
            <Button onClick={() => setEditing(true)}>
              <FormattedMessage id="blocker.completeProfile" />
            </Button>
          </div>
          <EditCustomerDialog customer={customer.data} open={editing} onClose={() => setEditing(false)} />
        </BlockerBox>
      )}
      {blockers.includes('agreement') && (
        <BlockerBox title="blocker.agreement" lead="blocker.agreementLead">
          <AgreementForm customer={customer.data} onConfirmed={() => {}} />
        </BlockerBox>
      )}
    </>
  )
}

function BlockerBox(props: { title: MessageId; lead: MessageId; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.blocker}>
      <div className={styles.head}>
        <WarningFilled className={styles.icon} />
        <Subtitle2 as="h3">
          <FormattedMessage id={props.title} />
        </Subtitle2>
      </div>
      <Text>
        <FormattedMessage id={props.lead} />
      </Text>
      {props.children}
    </section>
  )
}
