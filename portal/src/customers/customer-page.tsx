import { Button, Link, makeStyles, Tag, Text, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import type { Customer } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AgreementsSection } from '../agreements/agreements-section.tsx'
import { Fact, Facts } from '../display/facts.tsx'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { countryName } from './countries.ts'
import { EditCustomerDialog } from './edit-customer-dialog.tsx'
import { NewCredentialsDialog } from './new-credentials-dialog.tsx'
import { QualificationsSection } from './qualifications-section.tsx'
import { useCountryRules, useCustomer } from './queries.ts'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    alignItems: 'start',
  },
  column: { display: 'grid', gap: tokens.spacingVerticalXL },
})

const route = getRouteApi('/rooms/customers/$customerId')

/** The customer's account: profile, the country's own identification, agreements and qualifications. */
export function CustomerPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId } = route.useParams()
  const customer = useCustomer(customerId)
  return (
    <Page
      title={customer.data?.companyProfile.companyName ?? intl.formatMessage({ id: 'customer.account' })}
      actions={
        <ButtonLink appearance="primary" to="/customers/$customerId/catalogue" params={{ customerId }}>
          <FormattedMessage id="customer.sell" />
        </ButtonLink>
      }
    >
      <Answered
        answer={customer}
        doing={intl.formatMessage({ id: 'customer.failed' })}
        skeleton={<LinesSkeleton lines={3} height={96} />}
      >
        {(loaded) => (
          <div className={styles.columns}>
            <ProfileCard customer={loaded} />
            <div className={styles.column}>
              <AgreementsSection customer={loaded} />
              <QualificationsSection customerId={customerId} />
            </div>
          </div>
        )}
      </Answered>
      <NewCredentialsDialog customerId={customerId} />
    </Page>
  )
}

function ProfileCard({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const [editing, setEditing] = useState(false)
  const { companyProfile, billingProfile } = customer
  const address = billingProfile?.defaultAddress
  const rules = useCountryRules(address?.country ?? '')
  const missing = (
    <Tag size="small" appearance="outline">
      <FormattedMessage id="customer.missing" />
    </Tag>
  )
  const isScreened = rules.data?.isRegistrationNumberSupported === true
  return (
    <Panel
      title={<FormattedMessage id="customer.profile" />}
      action={
        <Button appearance="subtle" icon={<EditRegular />} onClick={() => setEditing(true)}>
          <FormattedMessage id="action.edit" />
        </Button>
      }
    >
      <Facts>
        <Fact name={<FormattedMessage id="customer.companyName" />}>{companyProfile.companyName}</Fact>
        <Fact name={<FormattedMessage id="customer.domain" />}>{companyProfile.domain}</Fact>
        {isScreened && (
          <Fact name={<bdi>{rules.data?.registrationNumberName}</bdi>}>
            {companyProfile.organizationRegistrationNumber ?? missing}
          </Fact>
        )}
        {address && (
          <>
            <Fact name={<FormattedMessage id="customer.address" />}>
              <span style={{ whiteSpace: 'pre-line' }}>
                {[
                  address.addressLine1,
                  address.addressLine2,
                  [address.postalCode, address.city, address.state].filter(Boolean).join(' '),
                  countryName(intl.locale, address.country ?? ''),
                ]
                  .filter(Boolean)
                  .join('\n')}
              </span>
            </Fact>
            <Fact name={<FormattedMessage id="customer.contact" />}>
              {[address.firstName, address.middleName, address.lastName].filter(Boolean).join(' ')}
            </Fact>
            <Fact name={<FormattedMessage id="customer.phoneNumber" />}>
              {address.phoneNumber ? (
                <Link href={`tel:${address.phoneNumber}`}>{address.phoneNumber}</Link>
              ) : isScreened ? (
                missing
              ) : (
                <FormattedMessage id="customer.notGiven" />
              )}
            </Fact>
          </>
        )}
        {billingProfile && (
          <Fact name={<FormattedMessage id="customer.email" />}>
            <Link href={`mailto:${billingProfile.email}`}>{billingProfile.email}</Link>
          </Fact>
        )}
        <Fact name={<FormattedMessage id="customer.tenantId" />}>
          <Text font="monospace" size={200}>
            {customer.id}
          </Text>
        </Fact>
      </Facts>
      <EditCustomerDialog customer={customer} open={editing} onClose={() => setEditing(false)} />
    </Panel>
  )
}
