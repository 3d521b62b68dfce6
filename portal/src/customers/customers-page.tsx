import {
  Button,
  makeStyles,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components'
import { LinkAddRegular, PersonAddRegular } from '@fluentui/react-icons'
import type { Customer } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { WideTable } from '../display/wide-table.tsx'
import { useResellers } from '../relationships/queries.ts'
import { LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { ButtonLink, TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { PageSearch } from '../shell/page-search.tsx'
import { useTypedSearch } from '../shell/typed-search.ts'
import { useCustomers } from './queries.ts'

const useStyles = makeStyles({
  search: { maxWidth: '28rem' },
  reseller: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  domain: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

const route = getRouteApi('/rooms/customers')

/** The partner's customers: choose one to see and sell. */
export function CustomersPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { search = '', reseller } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useTypedSearch(search, (text) =>
    navigate({ search: text === '' ? {} : { search: text }, replace: true }),
  )
  const customers = useCustomers(search, reseller)
  const found = customers.data?.pages.flatMap(({ items }) => items)
  useAnnouncedCount(found?.length)

  return (
    <Page
      title={intl.formatMessage({ id: 'customers.title' })}
      actions={
        <>
          <ButtonLink to="/customers/relationship-request" icon={<LinkAddRegular />}>
            <FormattedMessage id="request.title" />
          </ButtonLink>
          <ButtonLink to="/customers/new" appearance="primary" icon={<PersonAddRegular />}>
            <FormattedMessage id="customers.new" />
          </ButtonLink>
        </>
      }
    >
      {reseller && <OfReseller resellerId={reseller} />}
      <search className={styles.search}>
        <PageSearch
          value={typed}
          onChange={setTyped}
          placeholder={intl.formatMessage({ id: 'customers.search' })}
        />
      </search>
      {customers.isError && (
        <FaultMessage
          fault={customers.error}
          doing={intl.formatMessage({ id: 'customers.failed' })}
          onRetry={() => void customers.refetch()}
        />
      )}
      {customers.isPending && <LinesSkeleton lines={8} />}
      {found?.length === 0 && <NoCustomers search={search} />}
      {found && found.length > 0 && <CustomerTable customers={found} />}
      {customers.hasNextPage && (
        <div>
          <Button
            onClick={() => void customers.fetchNextPage()}
            disabledFocusable={customers.isFetchingNextPage}
          >
            <FormattedMessage id="action.showMore" />
          </Button>
        </div>
      )}
    </Page>
  )
}

/** Says whose customers these are, and leads back to all of them. */
function OfReseller({ resellerId }: { resellerId: string }) {
  const styles = useStyles()
  const resellers = useResellers()
  const name = resellers.data?.items.find(({ id }) => id === resellerId)?.name
  if (!name) return null
  return (
    <div className={styles.reseller}>
      <Text>
        <FormattedMessage id="customers.ofReseller" values={{ name }} />
      </Text>
      <TextLink to="/customers">
        <FormattedMessage id="home.allCustomers" />
      </TextLink>
    </div>
  )
}

function CustomerTable({ customers }: { customers: Customer[] }) {
  const styles = useStyles()
  const intl = useIntl()
  return (
    <WideTable label={intl.formatMessage({ id: 'customers.title' })} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="customer.companyName" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="customer.domain" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {customers.map(({ id, companyProfile }) => (
          <TableRow key={id}>
            <TableCell>
              <TextLink to="/customers/$customerId" params={{ customerId: id }}>
                {companyProfile.companyName}
              </TextLink>
            </TableCell>
            <TableCell className={styles.domain}>{companyProfile.domain}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}

function NoCustomers({ search }: { search: string }) {
  const intl = useIntl()
  return (
    <EmptyState
      title={intl.formatMessage({ id: search ? 'customers.noneFound' : 'customers.none' }, { search })}
      lead={intl.formatMessage({ id: search ? 'customers.noneFoundLead' : 'customers.noneLead' })}
      action={
        <ButtonLink to="/customers/new" icon={<PersonAddRegular />}>
          <FormattedMessage id="customers.new" />
        </ButtonLink>
      }
    />
  )
}

/** Says how many were found, once the number stands still. */
function useAnnouncedCount(count: number | undefined) {
  const intl = useIntl()
  const { announce } = useAnnounce()
  const [said, setSaid] = useState<number>()
  useEffect(() => {
    if (count === undefined || count === said) return
    setSaid(count)
    announce(intl.formatMessage({ id: 'list.found' }, { count }), { polite: true })
  }, [count, said, announce, intl])
}
