import { Link, makeStyles, Tag, Text, tokens } from '@fluentui/react-components'
import { WarningFilled } from '@fluentui/react-icons'
import type { Customer } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { CopyButton } from '../display/copy-button.tsx'
import { Fact, Facts } from '../display/facts.tsx'
import type { MessageId } from '../shell/language.ts'
import { Panel } from '../shell/panel.tsx'
import { countryName } from './countries.ts'
import { useDoubts } from './doubts.ts'
import { useCountryRules } from './queries.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  stack: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  doubt: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'start' },
  icon: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0, marginTop: '2px' },
  id: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  address: { whiteSpace: 'pre-line' },
})

/** The organisation: names, number, ids. */
export function CompanyPanel({ customer }: { customer: Customer }) {
  const styles = useStyles()
  const intl = useIntl()
  const { companyProfile, billingProfile } = customer
  const country = billingProfile?.defaultAddress.country ?? ''
  const rules = useCountryRules(country)
  const number = companyProfile.organizationRegistrationNumber ?? ''
  const doubts = useDoubts(country, { registrationNumber: number, phoneNumber: '' })
  const culture = billingProfile?.culture
  return (
    <Panel title={<FormattedMessage id="customer.section.company" />}>
      <Facts>
        <Fact name={<FormattedMessage id="customer.companyName" />}>{companyProfile.companyName}</Fact>
        <Fact name={<FormattedMessage id="customer.domain" />}>{companyProfile.domain}</Fact>
        {country && (
          <Fact name={<FormattedMessage id="customer.country" />}>{countryName(intl.locale, country)}</Fact>
        )}
        {rules.data?.isRegistrationNumberSupported && (
          <Fact name={<FormattedMessage id="customer.registrationNumberName" />}>
            <div className={styles.stack}>
              {number ? (
                <Text>{number}</Text>
              ) : (
                <Absent isRequired={rules.data.isRegistrationNumberRequired} />
              )}
              <Text size={200} className={styles.quiet}>
                <bdi>{rules.data.registrationNumberName}</bdi>
              </Text>
              {doubts.registrationNumber && <Doubt id="customer.doubt.registrationNumber" />}
            </div>
          </Fact>
        )}
        {culture && (
          <Fact name={<FormattedMessage id="customer.culture" />}>
            {new Intl.DisplayNames(intl.locale, { type: 'language' }).of(culture)}
          </Fact>
        )}
        <Fact name={<FormattedMessage id="customer.tenantId" />}>
          <span className={styles.id}>
            <Text font="monospace" size={200}>
              {customer.id}
            </Text>
            <CopyButton text={customer.id} label={intl.formatMessage({ id: 'customer.copyTenantId' })} />
          </span>
        </Fact>
      </Facts>
    </Panel>
  )
}

/** Whom and where bills are sent. */
export function ContactPanel({ customer: { billingProfile } }: { customer: Customer }) {
  const styles = useStyles()
  const intl = useIntl()
  const address = billingProfile?.defaultAddress
  const rules = useCountryRules(address?.country ?? '')
  const doubts = useDoubts(address?.country ?? '', {
    registrationNumber: '',
    phoneNumber: address?.phoneNumber ?? '',
  })
  if (!billingProfile || !address) return null
  const lines = [
    address.addressLine1,
    address.addressLine2,
    [address.postalCode, address.city, address.state].filter(Boolean).join(' '),
    countryName(intl.locale, address.country ?? ''),
  ]
  return (
    <Panel title={<FormattedMessage id="customer.billing" />}>
      <Facts>
        <Fact name={<FormattedMessage id="customer.contact" />}>
          {[address.firstName, address.middleName, address.lastName].filter(Boolean).join(' ')}
        </Fact>
        <Fact name={<FormattedMessage id="customer.email" />}>
          <Link href={`mailto:${billingProfile.email}`}>{billingProfile.email}</Link>
        </Fact>
        <Fact name={<FormattedMessage id="customer.phoneNumber" />}>
          {address.phoneNumber ? (
            <div className={styles.stack}>
              <Link href={`tel:${address.phoneNumber}`}>{address.phoneNumber}</Link>
              {doubts.phoneNumber && <Doubt id="customer.doubt.phoneNumber" />}
            </div>
          ) : (
            <Absent isRequired={rules.data?.isPhoneNumberRequired ?? false} />
          )}
        </Fact>
        <Fact name={<FormattedMessage id="customer.address" />}>
          <span className={styles.address}>{lines.filter(Boolean).join('\n')}</span>
        </Fact>
      </Facts>
    </Panel>
  )
}

function Absent({ isRequired }: { isRequired: boolean }) {
  const styles = useStyles()
  return isRequired ? (
    <Tag size="small" appearance="outline" icon={<WarningFilled className={styles.icon} />}>
      <FormattedMessage id="customer.missing" />
    </Tag>
  ) : (
    <Text className={styles.quiet}>
      <FormattedMessage id="customer.notGiven" />
    </Text>
  )
}

function Doubt({ id }: { id: MessageId }) {
  const styles = useStyles()
  return (
    <Text size={200} className={styles.doubt}>
      <WarningFilled className={styles.icon} />
      <span>
        <FormattedMessage id={id} />
      </span>
    </Text>
  )
}
