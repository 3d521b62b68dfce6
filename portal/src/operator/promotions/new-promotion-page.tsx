import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { LinesSkeleton } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { useEnvironmentName, useOperatorNow } from '../environments.ts'
import { documentOf } from './promotion-document.ts'
import { draftOf, newDraft } from './promotion-draft.ts'
import { PromotionForm } from './promotion-form.tsx'
import { useOperatorPromotions } from './queries.ts'

const route = getRouteApi('/rooms/operator/promotions/new')

/** A new promotion: empty, or like the one it is copied from. */
export function NewPromotionPage() {
  const intl = useIntl()
  const now = useOperatorNow()
  const environment = useEnvironmentName()
  const { from } = route.useSearch()
  const navigate = route.useNavigate()
  const promotions = useOperatorPromotions(environment)
  const model = promotions.data?.find(({ id }) => id === from)
  const isModelKnown = from === undefined || !promotions.isPending
  return (
    <Page
      title={intl.formatMessage({ id: 'operator.promotions.new' })}
      lead={
        <FormattedMessage
          id="operator.promotions.newLead"
          values={{ isShared: environment === undefined, environment: environment ?? '' }}
        />
      }
    >
      {now && isModelKnown ? (
        <PromotionForm
          initial={model ? { ...draftOf(documentOf(model)), id: '', isWithdrawn: false } : newDraft(now)}
          onSaved={({ id }) =>
            void navigate({
              to: '/operator/promotions/$promotionId',
              params: { promotionId: id },
              replace: true,
            })
          }
        />
      ) : (
        <LinesSkeleton lines={8} />
      )}
    </Page>
  )
}
