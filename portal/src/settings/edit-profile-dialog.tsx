import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import { membersOf, textAt, withText } from './profile-members.ts'
import { type Profile, type ProfileKind, useSaveProfile } from './queries.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    alignItems: 'start',
  },
  fault: { gridColumn: '1 / -1' },
})

interface Props {
  kind: ProfileKind
  profile: Profile
  onClose: () => void
}

/** Changes what a partner may change of a profile. */
export function EditProfileDialog(props: Props & { open: boolean }) {
  return (
    <Dialog open={props.open} onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface>
        <EditForm {...props} />
      </DialogSurface>
    </Dialog>
  )
}

function EditForm({ kind, profile, onClose }: Props) {
  const styles = useStyles()
  const intl = useIntl()
  const save = useSaveProfile(kind)
  const [draft, setDraft] = useState(profile)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(draft, { onSuccess: onClose })
      }}
    >
      <DialogBody>
        <DialogTitle>
          <FormattedMessage id="settings.edit" values={{ kind }} />
        </DialogTitle>
        <DialogContent className={styles.fields}>
          {membersOf[kind]
            .filter(({ isFixed }) => !isFixed)
            .map(({ path, label }) => (
              <Field key={path} label={intl.formatMessage({ id: label })}>
                <Input
                  name={path}
                  autoComplete="off"
                  value={textAt(draft, path)}
                  onChange={(_, { value }) => setDraft((before) => withText(before, path, value))}
                />
              </Field>
            ))}
          {save.isError && (
            <div className={styles.fault}>
              <FaultMessage fault={save.error} doing={intl.formatMessage({ id: 'settings.saveFailed' })} />
            </div>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button appearance="primary" type="submit" disabledFocusable={save.isPending}>
            <FormattedMessage id="action.save" />
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  )
}
