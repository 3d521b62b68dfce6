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
import { type ShownFact, shownFacts } from './profile-members.ts'
import { type ProfileKind, useProfile } from './queries.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: { whiteSpace: 'pre-line' },
  edit: { minWidth: 'auto' },
})

/** One of the partner's profiles, with the form that changes it. */
export function ProfilePanel({ kind }: { kind: ProfileKind }) {
  const styles = useStyles()
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
            className={styles.edit}
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
              {shownFacts(kind, loaded).map((fact) => (
                <Fact key={fact.path} name={<FormattedMessage id={fact.label} />}>
                  <FactText fact={fact} />
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

function FactText({ fact: { path, lines } }: { fact: ShownFact }) {
  const styles = useStyles()
  const intl = useIntl()
  const [first = ''] = lines
  if (first === '') {
    return (
      <Text className={styles.quiet}>
        <FormattedMessage id="customer.notGiven" />
      </Text>
    )
  }
  if (path === 'culture') return new Intl.DisplayNames(intl.locale, { type: 'language' }).of(first)
  if (path === 'vettingStatus') {
    return <FormattedMessage id="settings.vettingStatus" values={{ status: first }} />
  }
  const isAddress = path === 'address' || path === 'defaultAddress'
  const country = isAddress ? countryName(intl.locale, lines.at(-1) ?? '') : undefined
  return (
    <span className={styles.lines}>
      {[...(country ? lines.slice(0, -1) : lines), country].filter(Boolean).join('\n')}
    </span>
  )
}
