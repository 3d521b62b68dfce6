import {
  Button,
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRights } from '../customers/rights.ts'
import { Instant } from '../display/instant.tsx'
import { useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { type CustomerUser, useRestoreUser } from './queries.ts'
import { restorableUntil } from './restorable-until.ts'

const useStyles = makeStyles({
  name: { display: 'grid' },
  under: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  cell: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  date: { width: '9rem', '@media (max-width: 700px)': { width: '6.5rem' } },
  restore: { '@media (max-width: 700px)': { minWidth: 'auto' } },
  action: { width: '9rem', textAlign: 'right', '@media (max-width: 700px)': { width: '4rem' } },
  word: { '@media (max-width: 700px)': { display: 'none' } },
})

/** Deleted users, and until when each can come back. */
export function DeletedUsersTable({ customerId, users }: { customerId: string; users: CustomerUser[] }) {
  const styles = useStyles()
  const roomy = useRoomyCell()
  const intl = useIntl()
  const { announce } = useAnnounce()
  const { changeUsers } = useRights()
  const restore = useRestoreUser(customerId)
  return (
    <>
      {restore.isError && (
        <FaultMessage fault={restore.error} doing={intl.formatMessage({ id: 'user.restoreFailed' })} />
      )}
      <WideTable label={intl.formatMessage({ id: 'users.deleted' })} fits>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>
              <FormattedMessage id="user.displayName" />
            </TableHeaderCell>
            <TableHeaderCell className={mergeClasses(roomy.cell, styles.date)}>
              <FormattedMessage id="user.deletedAt" />
            </TableHeaderCell>
            <TableHeaderCell className={styles.date}>
              <FormattedMessage id="user.restorableUntil" />
            </TableHeaderCell>
            {changeUsers && <TableCell className={styles.action} />}
          </TableRow>
        </TableHeader>
        <TableBody>
          {users.map(({ id, displayName, userPrincipalName, softDeletionTime }) => (
            <TableRow key={id}>
              <TableCell className={styles.cell}>
                <span className={styles.name}>
                  <Text>{displayName}</Text>
                  <Text size={200} className={styles.under}>
                    {userPrincipalName}
                  </Text>
                </span>
              </TableCell>
              <TableCell className={roomy.cell}>
                {softDeletionTime && <Instant at={softDeletionTime} />}
              </TableCell>
              <TableCell>{softDeletionTime && <Instant at={restorableUntil(softDeletionTime)} />}</TableCell>
              {changeUsers && (
                <TableCell className={styles.action}>
                  <Button
                    className={styles.restore}
                    icon={<ArrowUndoRegular />}
                    aria-label={intl.formatMessage({ id: 'user.restoreName' }, { name: displayName })}
                    disabledFocusable={restore.isPending}
                    onClick={() =>
                      restore.mutate(id, {
                        onSuccess: () =>
                          announce(intl.formatMessage({ id: 'user.restored' }, { name: displayName }), {
                            polite: true,
                          }),
                      })
                    }
                  >
                    <span className={styles.word}>
                      <FormattedMessage id="user.restore" />
                    </span>
                  </Button>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </>
  )
}
