import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../customers/countries.ts'
import { useRights } from '../customers/rights.ts'
import { Fact, Facts } from '../display/facts.tsx'
import { Answered } from '../shell/answered.tsx'
import { Panel } from '../shell/panel.tsx'
import { EditProfileDialog } from './edit-profile-dialog.tsx'
import { type Member, membersOf, textAt } from './profile-members.ts'
import { type Profile, type ProfileKind, useProfile } from './queries.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** One of the partner's profiles, with the form that changes it. */
export function ProfilePanel({ kind }: { kind: ProfileKind }) {
  const intl = useIntl()
  const profile = useProfile(kind)
  const { changePartnerProfiles } = useRights()
  const [editing, setEditing] = useState(false)
  return (
    <Panel
      title={<FormattedMessage id="settings.profile" values={{ kind }} />}
      action={
        changePartnerProfiles &&
        profile.data && (
          <Button
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={intl.formatMessage({ id: 'settings.edit' }, { kind })}
            onClick={() => setEditing(true)}
          >
            <FormattedMessage id="action.edit" />
          </Button>
        )
      }
    >
      <Answered answer={profile} doing={intl.formatMessage({ id: 'settings.failed' })}>
        {(loaded) => (
          <>
            <Facts>
              {membersOf[kind].map((member) => (
                <Fact key={member.path} name={<FormattedMessage id={member.label} />}>
                  <MemberText profile={loaded} member={member} />
                </Fact>
              ))}
            </Facts>
            <EditProfileDialog
              kind={kind}
              profile={loaded}
              open={editing}
              onClose={() => setEditing(false)}
            />
          </>
        )}
      </Answered>
    </Panel>
  )
}

function MemberText({ profile, member }: { profile: Profile; member: Member }) {
  const styles = useStyles()
  const intl = useIntl()
  const text = textAt(profile, member.path)
  if (text === '') {
    return (
      <Text className={styles.quiet}>
        <FormattedMessage id="customer.notGiven" />
      </Text>
    )
  }
  if (member.path.endsWith('.country')) return countryName(intl.locale, text)
  if (member.path === 'culture') return new Intl.DisplayNames(intl.locale, { type: 'language' }).of(text)
  if (member.path === 'vettingStatus') {
    return <FormattedMessage id="settings.vettingStatus" values={{ status: text }} />
  }
  return text
}
