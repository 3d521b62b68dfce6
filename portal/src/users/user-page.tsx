import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular, KeyResetRegular } from '@fluentui/react-icons'
import { KontorFault } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AccountPage } from '../customers/account-page.tsx'
import { useRights } from '../customers/rights.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { Columns } from '../shell/columns.tsx'
import { TextLink } from '../shell/links.tsx'
import { DeleteUserDialog } from './delete-user-dialog.tsx'
import { type CustomerUser, useUser } from './queries.ts'
import { ResetPasswordDialog } from './reset-password-dialog.tsx'
import { UserLicences } from './user-licences.tsx'
import { UserProfile } from './user-profile.tsx'
import { UserRoles } from './user-roles.tsx'

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
})

const route = getRouteApi('/rooms/customers/$customerId/users/$userId')

/** One person of the customer: profile, licences and roles; a new password, or the end. */
export function UserPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId, userId } = route.useParams()
  const user = useUser(customerId, userId)
  const { changeUsers } = useRights()
  return (
    <AccountPage
      title={user.data?.displayName ?? intl.formatMessage({ id: 'user.title' })}
      lead={user.data?.userPrincipalName}
      actions={changeUsers && user.data && <Actions customerId={customerId} user={user.data} />}
    >
      {isGone(user.error) ? (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>
            <FormattedMessage
              id="user.gone"
              values={{
                list: (text) => (
                  <TextLink
                    inline
                    to="/customers/$customerId/users"
                    params={{ customerId }}
                    search={{ deleted: true }}
                  >
                    {text}
                  </TextLink>
                ),
              }}
            />
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Answered
          answer={user}
          doing={intl.formatMessage({ id: 'user.failed' })}
          skeleton={<LinesSkeleton lines={3} height={96} />}
        >
          {(loaded) => (
            <Columns>
              <UserLicences customerId={customerId} user={loaded} />
              <div className={styles.column}>
                <UserProfile customerId={customerId} user={loaded} />
                <UserRoles customerId={customerId} user={loaded} />
              </div>
            </Columns>
          )}
        </Answered>
      )}
    </AccountPage>
  )
}

function Actions({ customerId, user }: { customerId: string; user: CustomerUser }) {
  const [doing, setDoing] = useState<'reset' | 'delete'>()
  const done = () => setDoing(undefined)
  return (
    <>
      <Button icon={<KeyResetRegular />} onClick={() => setDoing('reset')}>
        <FormattedMessage id="user.resetPassword" />
      </Button>
      <Button icon={<DeleteRegular />} onClick={() => setDoing('delete')}>
        <FormattedMessage id="user.delete" />
      </Button>
      <ResetPasswordDialog customerId={customerId} user={user} open={doing === 'reset'} onClose={done} />
      <DeleteUserDialog customerId={customerId} user={user} open={doing === 'delete'} onClose={done} />
    </>
  )
}

const userUnknown = 60002
const isGone = (fault: unknown): boolean => fault instanceof KontorFault && Number(fault.code) === userUnknown
