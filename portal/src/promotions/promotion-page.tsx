import { makeStyles, tokens } from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { usePartner } from '../session/partner.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { Beside } from '../shell/beside.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { TimelinePicture } from '../subscriptions/timeline-picture.tsx'
import { ConditionList } from './condition-list.tsx'
import { CustomerCheck } from './customer-check.tsx'
import { PromotedItems } from './promoted-items.tsx'
import { PromotionBadge } from './promotion-badge.tsx'
import { promotionTimeline } from './promotion-timeline.ts'
import { usePromotion } from './queries.ts'

const useStyles = makeStyles({
  lead: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
})

const route = getRouteApi('/rooms/promotions/$promotionId')

/** One promotion, in force or not: what it gives, when, under which conditions, and what stands against it for a customer. */
export function PromotionPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { promotionId } = route.useParams()
  const search = route.useSearch()
  const partner = usePartner()
  const country = search.country ?? partner.data?.defaultAddress?.country ?? ''
  const promotion = usePromotion(promotionId, country)
  return (
    <Page
      title={promotion.data?.name ?? intl.formatMessage({ id: 'promotion.title' })}
      lead={
        promotion.data && (
          <span className={styles.lead}>
            <span lang="en">{promotion.data.description}</span>
            <PromotionBadge promotion={promotion.data} />
          </span>
        )
      }
      actions={
        <ButtonLink to="/promotions" search={{ country, ...(search.segment && { segment: search.segment }) }}>
          <FormattedMessage id="home.allPromotions" />
        </ButtonLink>
      }
    >
      <Answered
        answer={promotion}
        doing={intl.formatMessage({ id: 'promotion.failed' })}
        skeleton={<LinesSkeleton lines={4} height={96} />}
      >
        {(loaded) => <Details promotion={loaded} country={country} />}
      </Answered>
    </Page>
  )
}

function Details({ promotion, country }: { promotion: Promotion; country: string }) {
  const now = useEnvironmentNow()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { customer, segment = 'commercial' } = search
  return (
    <Beside
      first={
        <>
          <Panel title={<FormattedMessage id="timeline.title" />}>
            {now && <TimelinePicture events={promotionTimeline(promotion, now)} now={now} />}
          </Panel>
          <Panel title={<FormattedMessage id="promotion.appliesTo" />}>
            <PromotedItems
              store={customer ? { customerId: customer } : { country }}
              promotion={promotion}
              now={now}
            />
          </Panel>
        </>
      }
      aside={
        <CustomerCheck
          promotion={promotion}
          segment={segment}
          customerId={customer}
          onCustomer={(chosen) => void navigate({ search: { ...search, customer: chosen }, replace: true })}
        />
      }
    >
      <Panel title={<FormattedMessage id="promotion.conditions" />}>
        <ConditionList store={customer ? { customerId: customer } : { country }} promotion={promotion} />
      </Panel>
    </Beside>
  )
}
