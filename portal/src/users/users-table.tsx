import {
  Button,
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TableSelectionCell,
  Text,
  tokens,
} from '@fluentui/react-components'
import { KeyMultipleRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../customers/countries.ts'
import { useRights } from '../customers/rights.ts'
import { useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { TextLink } from '../shell/links.tsx'
import { AssignLicenceDialog } from './assign-licence-dialog.tsx'
import type { CustomerUser } from './queries.ts'
import { sortOf, type UsersSearch, type UsersSort } from './users-search.ts'

const useStyles = makeStyles({
  chosen: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  clipped: {
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  principalName: { width: '52%' },
  location: { width: '10rem' },
  name: { display: 'grid', justifyItems: 'start' },
  under: { color: tokens.colorNeutralForeground2, '@media (min-width: 701px)': { display: 'none' } },
})

/** Users by name; several can be chosen to be given a licence. */
export function UsersTable(props: {
  customerId: string
  users: CustomerUser[]
  search: UsersSearch
  onSort: (sort: UsersSort) => void
}) {
  const { customerId, users, search } = props
  const styles = useStyles()
  const roomy = useRoomyCell()
  const intl = useIntl()
  const { changeUsers } = useRights()
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set())
  const [assigning, setAssigning] = useState(false)
  const chosen = users.filter(({ id }) => chosenIds.has(id))
  const toggle = (id: string) =>
    setChosenIds((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    )
  const sorting = (column: UsersSort) => ({
    sortable: true,
    sortDirection:
      sortOf(search) === column
        ? search.descending
          ? ('descending' as const)
          : ('ascending' as const)
        : undefined,
    onClick: () => props.onSort(column),
  })
  const isEvery = chosen.length === users.length

  return (
    <>
      {changeUsers && (
        <div className={styles.chosen}>
          <Text aria-live="polite">
            <FormattedMessage id="users.chosen" values={{ count: chosen.length }} />
          </Text>
          <Button
            icon={<KeyMultipleRegular />}
            disabledFocusable={chosen.length === 0}
            onClick={() => setAssigning(true)}
          >
            <FormattedMessage id="users.assign" />
          </Button>
        </div>
      )}
      <WideTable label={intl.formatMessage({ id: 'users.title' })} fits>
        <TableHeader>
          <TableRow>
            {changeUsers && (
              <TableSelectionCell
                checked={isEvery ? true : chosen.length > 0 ? 'mixed' : false}
                checkboxIndicator={{ 'aria-label': intl.formatMessage({ id: 'users.chooseAll' }) }}
                onClick={() => setChosenIds(isEvery ? new Set() : new Set(users.map(({ id }) => id)))}
                onKeyDown={(event) => {
                  if (event.key !== ' ') return
                  event.preventDefault()
                  setChosenIds(isEvery ? new Set() : new Set(users.map(({ id }) => id)))
                }}
              />
            )}
            <TableHeaderCell scope="col" {...sorting('DisplayName')}>
              <FormattedMessage id="user.displayName" />
            </TableHeaderCell>
            <TableHeaderCell
              className={mergeClasses(roomy.cell, styles.principalName)}
              {...sorting('UserPrincipalName')}
            >
              <FormattedMessage id="user.principalName" />
            </TableHeaderCell>
            <TableHeaderCell className={mergeClasses(roomy.cell, styles.location)}>
              <FormattedMessage id="user.usageLocation" />
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {users.map(({ id, displayName, userPrincipalName, usageLocation }) => (
            <TableRow key={id} aria-selected={changeUsers ? chosenIds.has(id) : undefined}>
              {changeUsers && (
                <TableSelectionCell
                  checked={chosenIds.has(id)}
                  checkboxIndicator={{
                    'aria-label': intl.formatMessage({ id: 'users.choose' }, { name: displayName }),
                  }}
                  onClick={() => toggle(id)}
                  onKeyDown={(event) => {
                    if (event.key !== ' ') return
                    event.preventDefault()
                    toggle(id)
                  }}
                />
              )}
              <TableCell className={styles.clipped}>
                <span className={styles.name}>
                  <TextLink to="/customers/$customerId/users/$userId" params={{ customerId, userId: id }}>
                    {displayName}
                  </TextLink>
                  <Text size={200} className={styles.under}>
                    {userPrincipalName}
                  </Text>
                </span>
              </TableCell>
              <TableCell className={mergeClasses(roomy.cell, styles.clipped)}>{userPrincipalName}</TableCell>
              <TableCell className={roomy.cell}>
                {usageLocation ? (
                  countryName(intl.locale, usageLocation)
                ) : (
                  <FormattedMessage id="customer.notGiven" />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
      <AssignLicenceDialog
        customerId={customerId}
        users={chosen}
        open={assigning}
        onClose={() => setAssigning(false)}
      />
    </>
  )
}
