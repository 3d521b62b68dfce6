import { TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { Instant } from '../../display/instant.tsx'
import { useRoomyCell, WideTable } from '../../display/wide-table.tsx'
import { Answered } from '../../shell/answered.tsx'
import { EmptyState } from '../../shell/empty-state.tsx'
import { TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { type OperatorsCustomer, useOperatorsCustomers } from '../customers.ts'
import type { Environment } from '../environments.ts'
import { ListFilters } from '../list-filters.tsx'
import { NeedsEnvironment } from '../needs-environment.tsx'
import { usePartnerNames } from '../partners/queries.ts'
import { type AccountsSearch, validationStatuses } from './review-search.ts'
import { ReviewTabs } from './review-tabs.tsx'
import { StatusBadge } from './status-badge.tsx'

const route = getRouteApi('/rooms/operator/reviews/accounts')

/** Customers shown at once; a search finds the others. */
const shownMax = 100

/** Whether customers may buy at all: their accounts' validation status, whoever sells to them. */
export function AccountsPage() {
  const intl = useIntl()
  return (
    <Page
      title={intl.formatMessage({ id: 'nav.reviews' })}
      lead={<FormattedMessage id="operator.accounts.lead" />}
    >
      <ReviewTabs here="accounts" />
      <NeedsEnvironment>{(environment) => <Accounts environment={environment} />}</NeedsEnvironment>
    </Page>
  )
}

function Accounts({ environment }: { environment: Environment }) {
  const intl = useIntl()
  const { search = '', status } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (change: AccountsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  const customers = useOperatorsCustomers(environment, { search, validationStatus: status, size: shownMax })
  return (
    <>
      <ListFilters
        searchLabel={intl.formatMessage({ id: 'customers.search' })}
        search={search}
        onSearch={(text) => choose({ search: text })}
        choiceLabel={intl.formatMessage({ id: 'operator.accounts.statusLabel' })}
        choices={[
          { value: undefined, name: intl.formatMessage({ id: 'operator.accounts.everyStatus' }) },
          ...validationStatuses.map((value) => ({
            value,
            name: intl.formatMessage({ id: 'operator.accounts.status' }, { status: value.replace(' ', '') }),
          })),
        ]}
        choice={status}
        onChoose={(chosen) => choose({ status: chosen })}
      />
      <Answered answer={customers} doing={intl.formatMessage({ id: 'customers.failed' })}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'operator.accounts.none' })}
              lead={intl.formatMessage({ id: 'operator.accounts.noneLead' })}
            />
          ) : (
            <AccountTable environment={environment} customers={items} />
          )
        }
      </Answered>
    </>
  )
}

function AccountTable(props: { environment: Environment; customers: OperatorsCustomer[] }) {
  const intl = useIntl()
  const { cell: roomy } = useRoomyCell()
  const partnerNames = usePartnerNames(props.environment)
  return (
    <WideTable label={intl.formatMessage({ id: 'operator.accounts.title' })} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="customer.companyName" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="operator.accounts.statusLabel" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="operator.accounts.since" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="customer.country" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="nav.partners" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {props.customers.map(
          ({ id, companyName, country, validationStatus, validationStatusAt, partnerIds }) => (
            <TableRow key={id}>
              <TableCell>
                <TextLink to="/operator/reviews/customers/$customerId" params={{ customerId: id }}>
                  {companyName}
                </TextLink>
              </TableCell>
              <TableCell>
                <StatusBadge status={validationStatus} />
              </TableCell>
              <TableCell className={roomy}>
                {validationStatusAt && <Instant at={validationStatusAt} />}
              </TableCell>
              <TableCell className={roomy}>{countryName(intl.locale, country)}</TableCell>
              <TableCell className={roomy}>{intl.formatList(partnerIds.map(partnerNames))}</TableCell>
            </TableRow>
          ),
        )}
      </TableBody>
    </WideTable>
  )
}
