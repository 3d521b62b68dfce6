import { Button, Field, makeStyles, Select, Text, tokens, useAnnounce } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRights } from '../customers/rights.ts'
import { Answered } from '../shell/answered.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { Panel } from '../shell/panel.tsx'
import {
  type CustomerUser,
  type DirectoryRole,
  useChangeRole,
  useDirectoryRoles,
  useUserRoles,
} from './queries.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid' },
  role: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  add: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  which: { flexGrow: 1, minWidth: '10rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The roles the user has in the customer's directory. Their names are the directory's own. */
export function UserRoles({ customerId, user }: { customerId: string; user: CustomerUser }) {
  const styles = useStyles()
  const intl = useIntl()
  const { announce } = useAnnounce()
  const { changeUsers } = useRights()
  const held = useUserRoles(customerId, user.id)
  const change = useChangeRole(customerId)
  const say = (id: 'roles.given' | 'roles.taken', name: string) =>
    announce(intl.formatMessage({ id }, { name }), { polite: true })
  return (
    <Panel title={<FormattedMessage id="roles.title" />}>
      <Answered answer={held} doing={intl.formatMessage({ id: 'roles.failed' })}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <Text className={styles.quiet}>
                <FormattedMessage id="roles.none" />
              </Text>
            )}
            <ul className={styles.list}>
              {items.map(({ id, name }) => (
                <li key={id} className={styles.role}>
                  <Text lang="en">{name}</Text>
                  {changeUsers && (
                    <Button
                      appearance="subtle"
                      icon={<DismissRegular />}
                      aria-label={intl.formatMessage({ id: 'roles.take' }, { name })}
                      title={intl.formatMessage({ id: 'roles.take' }, { name })}
                      disabledFocusable={change.isPending}
                      onClick={() =>
                        change.mutate(
                          { user, roleId: id, isMember: false },
                          { onSuccess: () => say('roles.taken', name) },
                        )
                      }
                    />
                  )}
                </li>
              ))}
            </ul>
            {changeUsers && (
              <GiveRole
                customerId={customerId}
                held={items}
                isPending={change.isPending}
                onGive={({ id, name }) =>
                  change.mutate(
                    { user, roleId: id, isMember: true },
                    { onSuccess: () => say('roles.given', name) },
                  )
                }
              />
            )}
            {change.isError && (
              <FaultMessage fault={change.error} doing={intl.formatMessage({ id: 'roles.changeFailed' })} />
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}

function GiveRole(props: {
  customerId: string
  held: DirectoryRole[]
  isPending: boolean
  onGive: (role: DirectoryRole) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const roles = useDirectoryRoles(props.customerId)
  const [chosen, setChosen] = useState('')
  const others = roles.data?.items.filter(({ id }) => !props.held.some((role) => role.id === id)) ?? []
  const role = others.find(({ id }) => id === chosen)
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (role) props.onGive(role)
        setChosen('')
      }}
    >
      <Field className={styles.which} label={intl.formatMessage({ id: 'roles.which' })}>
        <Select value={role?.id ?? ''} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{intl.formatMessage({ id: 'roles.choose' })}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id} lang="en">
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" disabledFocusable={!role || props.isPending}>
        <FormattedMessage id="roles.give" />
      </Button>
    </form>
  )
}
