import { Switch } from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import type { Environment } from '../environments.ts'
import { type Partner, usePutAgreement } from './queries.ts'

/** Whether a partner has accepted the partner agreement. Taking it back asks once more: the partner can buy nothing then. */
export function AgreementSwitch({ environment, partner }: { environment: Environment; partner: Partner }) {
  const intl = useIntl()
  const put = usePutAgreement(environment)
  const [isAsking, setIsAsking] = useState(false)
  const { tenantId, name, isAgreementSigned } = partner
  const shown = put.isPending ? put.variables.isAgreementSigned : isAgreementSigned
  return (
    <>
      <Switch
        aria-label={intl.formatMessage({ id: 'operator.partners.agreementOf' }, { partner: name })}
        checked={shown}
        disabled={put.isPending}
        onChange={(_, { checked }) =>
          checked ? put.mutate({ tenantId, isAgreementSigned: true }) : setIsAsking(true)
        }
      />
      <ConfirmDialog
        isOpen={isAsking || put.isError}
        title={
          <FormattedMessage
            id="operator.partners.agreementTitle"
            values={{ partner: name, isAgreementSigned }}
          />
        }
        action={<FormattedMessage id="operator.partners.agreementRecord" />}
        doing={intl.formatMessage({ id: 'operator.partners.agreementFailed' })}
        fault={put.error}
        isBusy={put.isPending}
        onConfirm={() =>
          put.mutate(
            { tenantId, isAgreementSigned: !isAgreementSigned },
            { onSuccess: () => setIsAsking(false) },
          )
        }
        onClose={() => {
          setIsAsking(false)
          put.reset()
        }}
      >
        <FormattedMessage id="operator.partners.agreementLead" values={{ isAgreementSigned }} />
      </ConfirmDialog>
    </>
  )
}
