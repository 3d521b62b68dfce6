import { Button, Card, Link, makeStyles, Subtitle2, Tag, Text, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import type { Customer } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AgreementsSection } from '../agreements/agreements-section.tsx'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { countryName } from './countries.ts'
import { EditCustomerDialog } from './edit-customer-dialog.tsx'
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
  cardHead: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, auto) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    '@media (max-width: 500px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 500px)': { marginBottom: tokens.spacingVerticalS },
  },
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
    </Page>
  )
}

function ProfileCard({ customer }: { customer: Customer }) {
  const styles = useStyles()
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
    <Card>
      <div className={styles.cardHead}>
        <Subtitle2 as="h2">
          <FormattedMessage id="customer.profile" />
        </Subtitle2>
        <Button appearance="subtle" icon={<EditRegular />} onClick={() => setEditing(true)}>
          <FormattedMessage id="action.edit" />
        </Button>
      </div>
      <dl className={styles.facts}>
        <Fact label={<FormattedMessage id="customer.companyName" />}>{companyProfile.companyName}</Fact>
        <Fact label={<FormattedMessage id="customer.domain" />}>{companyProfile.domain}</Fact>
        {isScreened && (
          <Fact label={<bdi>{rules.data?.registrationNumberName}</bdi>}>
            {companyProfile.organizationRegistrationNumber ?? missing}
          </Fact>
        )}
        {address && (
          <>
            <Fact label={<FormattedMessage id="customer.address" />}>
              <span style={{ whiteSpace: 'pre-line' }}>
                {[
                  address.addressLine1,
                  address.addressLine2,
                  [address.postalCode, address.city, address.state].filter(Boolean).join(' '),
                  countryName(intl.locale, address.country),
                ]
                  .filter(Boolean)
                  .join('\n')}
              </span>
            </Fact>
            <Fact label={<FormattedMessage id="customer.contact" />}>
              {[address.firstName, address.middleName, address.lastName].filter(Boolean).join(' ')}
            </Fact>
            <Fact label={<FormattedMessage id="customer.phoneNumber" />}>
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
          <Fact label={<FormattedMessage id="customer.email" />}>
            <Link href={`mailto:${billingProfile.email}`}>{billingProfile.email}</Link>
          </Fact>
        )}
        <Fact label={<FormattedMessage id="customer.tenantId" />}>
          <Text font="monospace" size={200}>
            {customer.id}
          </Text>
        </Fact>
      </dl>
      {editing && <EditCustomerDialog customer={customer} onClose={() => setEditing(false)} />}
    </Card>
  )
}

function Fact(props: { label: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <>
      <dt className={styles.name}>{props.label}</dt>
      <dd className={styles.value}>{props.children}</dd>
    </>
  )
}
