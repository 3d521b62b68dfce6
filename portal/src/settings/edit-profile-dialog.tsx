import { Dialog, DialogSurface, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FieldRow } from '../shell/field-rows.tsx'
import { FormInDialog } from '../shell/form-in-dialog.tsx'
import { membersOf, textAt, withText } from './profile-members.ts'
import { type Profile, type ProfileKind, useSaveProfile } from './queries.ts'

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
  const intl = useIntl()
  const save = useSaveProfile(kind)
  const [draft, setDraft] = useState(profile)
  return (
    <FormInDialog
      title={<FormattedMessage id="settings.edit" values={{ kind }} />}
      doing={intl.formatMessage({ id: 'settings.saveFailed' })}
      fault={save.error}
      isBusy={save.isPending}
      onSubmit={() => save.mutate(draft, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <FieldRow>
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
      </FieldRow>
    </FormInDialog>
  )
}
