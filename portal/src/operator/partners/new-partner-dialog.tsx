import { Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { CountryField } from '../../customers/country-field.tsx'
import { FormInDialog } from '../../shell/form-in-dialog.tsx'
import { DialogAbout } from '../dialog-about.tsx'
import type { Environment } from '../environments.ts'
import { type NewPartner, useAddPartner, usePartners } from './queries.ts'

const programmes = ['direct_bill', 'indirect_provider', 'indirect_reseller'] as const

/** Takes a partner on, in the environment that it is opened for. */
export function NewPartnerDialog(props: { environment: Environment | undefined; onClose: () => void }) {
  return (
    <DialogAbout about={props.environment} onClose={props.onClose}>
      {(environment) => <NewPartnerForm environment={environment} onClose={props.onClose} />}
    </DialogAbout>
  )
}

function NewPartnerForm({ environment, onClose }: { environment: Environment; onClose: () => void }) {
  const intl = useIntl()
  const add = useAddPartner(environment)
  const providers = (usePartners(environment).data ?? []).filter(
    ({ programme }) => programme === 'indirect_provider',
  )
  const [wish, setWish] = useState<NewPartner>({ key: '', name: '', country: '', programme: 'direct_bill' })
  const change = (to: Partial<NewPartner>) => setWish((before) => ({ ...before, ...to }))
  const isReseller = wish.programme === 'indirect_reseller'
  const isComplete =
    wish.key.trim() !== '' &&
    wish.name.trim() !== '' &&
    wish.country !== '' &&
    (!isReseller || wish.providerTenantId)
  return (
    <FormInDialog
      title={<FormattedMessage id="operator.partners.new" />}
      action={<FormattedMessage id="operator.environments.create" />}
      doing={intl.formatMessage({ id: 'operator.partners.newFailed' })}
      fault={add.error}
      isBusy={add.isPending}
      isIncomplete={!isComplete}
      onSubmit={() => {
        const { providerTenantId, ...partner } = wish
        if (isComplete)
          add.mutate(isReseller && providerTenantId ? { ...partner, providerTenantId } : partner, {
            onSuccess: onClose,
          })
      }}
      onCancel={onClose}
    >
      <Field label={intl.formatMessage({ id: 'operator.partners.name' })} required>
        <Input value={wish.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field
        label={intl.formatMessage({ id: 'operator.partners.key' })}
        hint={intl.formatMessage({ id: 'operator.partners.keyHint' })}
        required
      >
        <Input value={wish.key} spellCheck={false} onChange={(_, { value }) => change({ key: value })} />
      </Field>
      <CountryField
        label={intl.formatMessage({ id: 'customer.country' })}
        required
        country={wish.country}
        onChoose={(country) => change({ country })}
      />
      <Field label={intl.formatMessage({ id: 'operator.partners.programme' })}>
        <Select
          value={wish.programme}
          onChange={(_, { value }) => change({ programme: value as NewPartner['programme'] })}
        >
          {programmes.map((programme) => (
            <option key={programme} value={programme}>
              {intl.formatMessage({ id: 'operator.partners.programmeName' }, { programme })}
            </option>
          ))}
        </Select>
      </Field>
      {isReseller && (
        <Field label={intl.formatMessage({ id: 'operator.partners.provider' })} required>
          <Select
            value={wish.providerTenantId ?? ''}
            onChange={(_, { value }) => change({ providerTenantId: value })}
          >
            <option value="" />
            {providers.map(({ tenantId, name }) => (
              <option key={tenantId} value={tenantId}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </FormInDialog>
  )
}
