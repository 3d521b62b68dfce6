import {
  Badge,
  Link,
  makeStyles,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowDownloadRegular, OpenRegular } from '@fluentui/react-icons'
import type { Agreement, AgreementMetaData, Customer } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { useCountryRules } from '../customers/queries.ts'
import { Instant } from '../display/instant.tsx'
import { useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { Answered } from '../shell/answered.tsx'
import { Panel } from '../shell/panel.tsx'
import { useAgreementDocuments, useDirectSigned } from './queries.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  documents: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  document: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  link: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
})

interface Props {
  customer: Customer
  template: AgreementMetaData
  /** Those of this agreement. */
  confirmations: Agreement[]
}

/** One agreement: whether it allows selling, who accepted it, and its text. */
export function AgreementPanel(props: Props) {
  const isCustomerAgreement = props.template.agreementType === 'MicrosoftCustomerAgreement'
  return isCustomerAgreement ? <CustomerAgreement {...props} /> : <CloudAgreement {...props} />
}

function CustomerAgreement(props: Props) {
  const intl = useIntl()
  const { customer, template, confirmations } = props
  const direct = useDirectSigned(customer.id)
  const isSigned = direct.data?.isSigned ?? false
  return (
    <AgreementFrame {...props} isAccepted={confirmations.length > 0 || isSigned}>
      {confirmations.length > 0 && <Confirmations {...props} />}
      <Text>
        <FormattedMessage id="agreements.direct" values={{ isSigned }} />
      </Text>
      <Documents
        templateId={template.templateId}
        country={customer.billingProfile?.defaultAddress.country ?? ''}
        doing={intl.formatMessage({ id: 'agreements.documentsFailed' })}
      />
    </AgreementFrame>
  )
}

function CloudAgreement(props: Props) {
  const styles = useStyles()
  return (
    <AgreementFrame {...props} isAccepted={props.confirmations.length > 0}>
      {props.confirmations.length > 0 && <Confirmations {...props} />}
      <div>
        <Link href={props.template.agreementLink} target="_blank" rel="noreferrer" className={styles.link}>
          <OpenRegular />
          <FormattedMessage id="agreements.read" />
        </Link>
      </div>
    </AgreementFrame>
  )
}

function AgreementFrame(props: Props & { isAccepted: boolean; children: React.ReactNode }) {
  const styles = useStyles()
  const type = props.template.agreementType
  return (
    <Panel
      title={<FormattedMessage id="agreements.type" values={{ type }} />}
      action={
        <Badge appearance="tint" color={props.isAccepted ? 'success' : 'informative'}>
          <FormattedMessage id="agreements.state" values={{ isAccepted: props.isAccepted }} />
        </Badge>
      }
    >
      <Text className={styles.quiet}>
        <FormattedMessage id="agreements.allows" values={{ type }} />
      </Text>
      {props.children}
    </Panel>
  )
}

/** Who accepted at the customer, the latest first. */
function Confirmations({ template, confirmations }: Props) {
  const intl = useIntl()
  const roomy = useRoomyCell()
  const label = intl.formatMessage({ id: 'agreements.confirmationsOf' }, { type: template.agreementType })
  return (
    <WideTable label={label} size="small" fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="agreements.who" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="agreements.date" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy.cell}>
            <FormattedMessage id="customer.email" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy.cell}>
            <FormattedMessage id="customer.phoneNumber" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {confirmations
          .toSorted((one, other) => other.dateAgreed.localeCompare(one.dateAgreed))
          .map(({ primaryContact, dateAgreed }) => (
            <TableRow key={`${primaryContact.email} ${primaryContact.firstName} ${dateAgreed}`}>
              <TableCell>
                {[primaryContact.firstName, primaryContact.lastName].filter(Boolean).join(' ')}
              </TableCell>
              <TableCell>
                <Instant at={dateAgreed} />
              </TableCell>
              <TableCell className={roomy.cell}>{primaryContact.email}</TableCell>
              <TableCell className={roomy.cell}>{primaryContact.phoneNumber}</TableCell>
            </TableRow>
          ))}
      </TableBody>
    </WideTable>
  )
}

/** The text in each language the country has it in, to read and to keep. */
function Documents(props: { templateId: string; country: string; doing: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const rules = useCountryRules(props.country)
  const documents = useAgreementDocuments(
    rules.data ? props.templateId : '',
    props.country,
    rules.data?.supportedCulturesList ?? [],
  )
  const names = new Intl.DisplayNames(intl.locale, { type: 'language' })
  return (
    <Answered answer={documents} doing={props.doing} skeleton={<span />}>
      {(found) => (
        <ul className={styles.documents} aria-label={intl.formatMessage({ id: 'agreements.documents' })}>
          {found.map(({ language, displayUri, downloadUri }) => {
            const name = names.of(language.split('-')[0] ?? language) ?? language
            return (
              <li key={language} className={styles.document}>
                <Link href={displayUri} target="_blank" rel="noreferrer" className={styles.link}>
                  <OpenRegular />
                  <FormattedMessage id="agreements.readIn" values={{ language: name }} />
                </Link>
                <Link
                  href={downloadUri}
                  aria-label={intl.formatMessage({ id: 'agreements.downloadIn' }, { language: name })}
                  title={intl.formatMessage({ id: 'agreements.downloadIn' }, { language: name })}
                >
                  <ArrowDownloadRegular />
                </Link>
              </li>
            )
          })}
        </ul>
      )}
    </Answered>
  )
}
