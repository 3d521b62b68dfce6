import {
  Badge,
  Button,
  makeStyles,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { AddRegular, EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { useRoomyCell, WideTable } from '../../display/wide-table.tsx'
import { Answered } from '../../shell/answered.tsx'
import { EmptyState } from '../../shell/empty-state.tsx'
import { Page } from '../../shell/page.tsx'
import { type Environment, useEnvironment } from '../environments.ts'
import { NeedsEnvironment } from '../needs-environment.tsx'
import { AgreementSwitch } from './agreement-switch.tsx'
import { FlightsDialog } from './flights-dialog.tsx'
import { NewPartnerDialog } from './new-partner-dialog.tsx'
import { type Partner, usePartners } from './queries.ts'

const useStyles = makeStyles({
  name: { display: 'grid', padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  agreement: { width: '9rem', '@media (max-width: 900px)': { width: '5rem' } },
  wide: { width: '24rem', '@media (max-width: 900px)': { width: '9rem' } },
  flights: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
})

/** The partners of an environment, and the flights each of them is on. */
export function PartnersPage() {
  const intl = useIntl()
  const environment = useEnvironment()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Page
      title={intl.formatMessage({ id: 'nav.partners' })}
      lead={<FormattedMessage id="operator.partners.lead" />}
      actions={
        environment && (
          <Button icon={<AddRegular />} onClick={() => setIsAdding(true)}>
            <FormattedMessage id="operator.partners.new" />
          </Button>
        )
      }
    >
      <NeedsEnvironment>{(chosen) => <Partners environment={chosen} />}</NeedsEnvironment>
      <NewPartnerDialog environment={isAdding ? environment : undefined} onClose={() => setIsAdding(false)} />
    </Page>
  )
}

function Partners({ environment }: { environment: Environment }) {
  const intl = useIntl()
  const partners = usePartners(environment)
  const [editing, setEditing] = useState<Partner>()
  return (
    <>
      <Answered answer={partners} doing={intl.formatMessage({ id: 'operator.partners.failed' })}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'operator.partners.none' })}
              lead={intl.formatMessage({ id: 'operator.partners.noneLead' })}
            />
          ) : (
            <PartnerTable environment={environment} partners={all} onEdit={setEditing} />
          )
        }
      </Answered>
      <FlightsDialog
        environment={environment}
        partner={editing}
        others={partners.data ?? []}
        onClose={() => setEditing(undefined)}
      />
    </>
  )
}

function PartnerTable(props: {
  environment: Environment
  partners: Partner[]
  onEdit: (partner: Partner) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { cell: roomy } = useRoomyCell()
  return (
    <WideTable label={intl.formatMessage({ id: 'nav.partners' })} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="operator.partners.name" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="operator.partners.programme" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="customer.country" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.agreement}>
            <FormattedMessage id="operator.partners.agreement" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.wide}>
            <FormattedMessage id="operator.partners.flights" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {props.partners.map((partner) => (
          <TableRow key={partner.tenantId}>
            <TableCell>
              <span className={styles.name}>
                <Text>{partner.name}</Text>
                <Text size={200} className={styles.quiet}>
                  <FormattedMessage
                    id="operator.partners.details"
                    values={{
                      mpnId: partner.mpnId,
                      domain: partner.domain,
                      currency: partner.billingCurrency,
                    }}
                  />
                </Text>
              </span>
            </TableCell>
            <TableCell className={roomy}>
              <FormattedMessage
                id="operator.partners.programmeName"
                values={{ programme: partner.programme }}
              />
            </TableCell>
            <TableCell className={roomy}>{countryName(intl.locale, partner.country)}</TableCell>
            <TableCell className={styles.agreement}>
              <AgreementSwitch environment={props.environment} partner={partner} />
            </TableCell>
            <TableCell className={styles.wide}>
              <span className={styles.flights}>
                {partner.flights.map((flight) => (
                  <Badge key={flight} appearance="tint">
                    {flight}
                  </Badge>
                ))}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={intl.formatMessage(
                    { id: 'operator.partners.flightsOf' },
                    { partner: partner.name },
                  )}
                  onClick={() => props.onEdit(partner)}
                />
              </span>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}
