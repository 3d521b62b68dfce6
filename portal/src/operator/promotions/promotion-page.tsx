import { Button } from '@fluentui/react-components'
import { CopyRegular, ProhibitedRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Answered } from '../../shell/answered.tsx'
import { ButtonLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { EditHistory } from '../edit-history.tsx'
import { useEnvironmentName, useOperatorNow } from '../environments.ts'
import { documentOf, type StoredPromotion, stateOf } from './promotion-document.ts'
import { draftOf } from './promotion-draft.ts'
import { PromotionForm } from './promotion-form.tsx'
import { useOperatorPromotion, usePromotionEdits, useWithdrawPromotion } from './queries.ts'
import { StateBadge } from './state-badge.tsx'

const route = getRouteApi('/rooms/operator/promotions/$promotionId')

/** One promotion: to edit with its effect in view, to withdraw, and how it came to be what it is. */
export function OperatorPromotionPage() {
  const intl = useIntl()
  const { promotionId } = route.useParams()
  const environment = useEnvironmentName()
  const now = useOperatorNow()
  const promotion = useOperatorPromotion(environment, promotionId)
  const edits = usePromotionEdits(environment, promotionId)
  const [isSaved, setIsSaved] = useState(false)
  const opened = promotion.data
  return (
    <Page
      title={opened?.name ?? intl.formatMessage({ id: 'operator.promotion.title' })}
      lead={opened && <Scope promotion={opened} environment={environment} />}
      actions={
        opened && (
          <>
            {now && <StateBadge state={stateOf(opened, now)} />}
            <ButtonLink
              to="/operator/promotions/new"
              search={(before) => ({ ...before, from: opened.id })}
              icon={<CopyRegular />}
            >
              <FormattedMessage id="operator.promotion.copy" />
            </ButtonLink>
            {!opened.isWithdrawn && <Withdraw promotion={opened} environment={environment} />}
          </>
        )
      }
    >
      <Answered answer={promotion} doing={intl.formatMessage({ id: 'operator.promotion.failed' })}>
        {(stored) => (
          <>
            <PromotionForm
              key={`${environment} ${stored.attributes.etag}`}
              opened={stored}
              initial={draftOf(documentOf(stored))}
              isSaved={isSaved}
              onSaved={() => setIsSaved(true)}
            />
            <EditHistory edits={edits} />
          </>
        )}
      </Answered>
    </Page>
  )
}

/** For whom an edit made here would count. */
function Scope(props: { promotion: StoredPromotion; environment: string | undefined }) {
  const kind =
    props.environment === undefined ? 'shared' : props.promotion.environmentId === undefined ? 'copy' : 'own'
  return (
    <FormattedMessage
      id="operator.promotion.scopeLead"
      values={{ kind, environment: props.environment ?? '' }}
    />
  )
}

function Withdraw(props: { promotion: StoredPromotion; environment: string | undefined }) {
  const intl = useIntl()
  const [isOpen, setIsOpen] = useState(false)
  const withdraw = useWithdrawPromotion(props.environment)
  return (
    <>
      <Button icon={<ProhibitedRegular />} onClick={() => setIsOpen(true)}>
        <FormattedMessage id="operator.promotion.withdraw" />
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={
          <FormattedMessage id="operator.promotion.withdrawTitle" values={{ name: props.promotion.name }} />
        }
        action={<FormattedMessage id="operator.promotion.withdraw" />}
        doing={intl.formatMessage({ id: 'operator.promotion.withdrawFailed' })}
        fault={withdraw.error}
        isBusy={withdraw.isPending}
        onConfirm={() => withdraw.mutate(props.promotion.id, { onSuccess: () => setIsOpen(false) })}
        onClose={() => setIsOpen(false)}
      >
        <FormattedMessage
          id="operator.promotion.withdrawLead"
          values={{ isShared: props.environment === undefined, environment: props.environment ?? '' }}
        />
      </ConfirmDialog>
    </>
  )
}
