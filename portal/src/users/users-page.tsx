import { makeStyles, Tab, TabList, Text, tokens, useAnnounce } from '@fluentui/react-components'
import { PersonAddRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AccountPage } from '../customers/account-page.tsx'
import { useRights } from '../customers/rights.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { PageSearch } from '../shell/page-search.tsx'
import { useTypedSearch } from '../shell/typed-search.ts'
import { DeletedUsersTable } from './deleted-users-table.tsx'
import { placeOf, type UserPage, useUsers } from './queries.ts'
import { sortedBy, type UsersSearch } from './users-search.ts'
import { UsersTable } from './users-table.tsx'

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  search: { flexGrow: 1, maxWidth: '24rem', minWidth: 'min(100%, 14rem)' },
  pages: { display: 'flex', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/customers/$customerId/users')

/** The people in the customer's directory, and those deleted who can still come back. */
export function UsersPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { changeUsers } = useRights()
  const users = useUsers(customerId, search)
  const [typed, setTyped] = useTypedSearch(search.search ?? '', (text) =>
    navigate({ search: text === '' ? {} : { search: text }, replace: true }),
  )
  useAnnouncedCount(users.data?.items.length)

  return (
    <AccountPage
      title={intl.formatMessage({ id: 'users.title' })}
      lead={<FormattedMessage id="users.lead" />}
      actions={
        changeUsers && (
          <ButtonLink
            appearance="primary"
            icon={<PersonAddRegular />}
            to="/customers/$customerId/users/new"
            params={{ customerId }}
          >
            <FormattedMessage id="users.new" />
          </ButtonLink>
        )
      }
    >
      <div className={styles.filters}>
        <TabList
          selectedValue={search.deleted ? 'deleted' : 'active'}
          onTabSelect={(_, { value }) =>
            void navigate({ search: value === 'deleted' ? { deleted: true } : {} })
          }
          aria-label={intl.formatMessage({ id: 'users.which' })}
        >
          <Tab value="active">
            <FormattedMessage id="users.active" />
          </Tab>
          <Tab value="deleted">
            <FormattedMessage id="users.deleted" />
          </Tab>
        </TabList>
        {!search.deleted && (
          <search className={styles.search}>
            <PageSearch
              value={typed}
              onChange={setTyped}
              placeholder={intl.formatMessage({ id: 'users.search' })}
            />
          </search>
        )}
      </div>
      {search.deleted && (
        <Text className={styles.quiet}>
          <FormattedMessage id="users.deletedLead" />
        </Text>
      )}
      <Answered
        answer={users}
        doing={intl.formatMessage({ id: 'users.failed' })}
        skeleton={<LinesSkeleton lines={6} />}
      >
        {(page) => (
          <>
            {page.items.length === 0 ? (
              <NoUsers customerId={customerId} search={search} mayAdd={changeUsers} />
            ) : search.deleted ? (
              <DeletedUsersTable customerId={customerId} users={page.items} />
            ) : (
              <UsersTable
                customerId={customerId}
                users={page.items}
                search={search}
                onSort={(column) => void navigate({ search: sortedBy(search, column), replace: true })}
              />
            )}
            <Pages customerId={customerId} search={search} page={page} />
          </>
        )}
      </Answered>
    </AccountPage>
  )
}

function NoUsers(props: { customerId: string; search: UsersSearch; mayAdd: boolean }) {
  const intl = useIntl()
  const which = props.search.deleted ? 'deleted' : props.search.search ? 'found' : 'any'
  return (
    <EmptyState
      title={intl.formatMessage({ id: 'users.none' }, { which, search: props.search.search ?? '' })}
      lead={intl.formatMessage({ id: 'users.noneLead' }, { which })}
      action={
        which === 'any' &&
        props.mayAdd && (
          <ButtonLink to="/customers/$customerId/users/new" params={{ customerId: props.customerId }}>
            <FormattedMessage id="users.new" />
          </ButtonLink>
        )
      }
    />
  )
}

/** The ways to the pages before and after, as addresses that can be sent. */
function Pages(props: { customerId: string; search: UsersSearch; page: UserPage }) {
  const styles = useStyles()
  const intl = useIntl()
  const { page: _page, back: _back, ...kept } = props.search
  const previous = placeOf(props.page.links?.previous)
  const next = placeOf(props.page.links?.next)
  if (!previous && !next) return null
  const to = '/customers/$customerId/users'
  const params = { customerId: props.customerId }
  return (
    <nav className={styles.pages} aria-label={intl.formatMessage({ id: 'users.pages' })}>
      {previous && (
        <ButtonLink to={to} params={params} search={{ ...kept, page: previous, back: true }}>
          <FormattedMessage id="users.previous" />
        </ButtonLink>
      )}
      {next && (
        <ButtonLink to={to} params={params} search={{ ...kept, page: next }}>
          <FormattedMessage id="users.next" />
        </ButtonLink>
      )}
    </nav>
  )
}

/** Says how many are shown, once they are. */
function useAnnouncedCount(count: number | undefined) {
  const intl = useIntl()
  const { announce } = useAnnounce()
  useEffect(() => {
    if (count !== undefined) announce(intl.formatMessage({ id: 'list.found' }, { count }), { polite: true })
  }, [count, announce, intl])
}
