import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { CalendarLtrRegular } from '@fluentui/react-icons'
import type { Promotion } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { ItemTitle } from '../catalogue/item-title.tsx'
import { daysBetween } from '../display/instant.tsx'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { usePartner } from '../session/partner.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { PromotionBadge } from './promotion-badge.tsx'
import { PromotionFilters } from './promotion-filters.tsx'
import { PromotionLink, type PromotionPlace } from './promotion-link.tsx'
import { PromotionTerms } from './promotion-terms.tsx'
import { usePromotions } from './queries.ts'

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 26rem), 1fr))',
    alignItems: 'start',
  },
  items: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}` },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
})

const route = getRouteApi('/rooms/promotions')

/** Every promotion in force in a market and segment, soonest to end first. */
export function PromotionsPage() {
  const styles = useStyles()
  const intl = useIntl()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const partner = usePartner()
  const country = search.country ?? partner.data?.defaultAddress?.country ?? ''
  const segment = search.segment ?? 'commercial'
  const promotions = usePromotions(country, segment)
  const sorted = promotions.data?.items.toSorted((one, other) => one.endDate.localeCompare(other.endDate))
  return (
    <Page
      title={intl.formatMessage({ id: 'promotions.title' })}
      lead={<FormattedMessage id="promotions.lead" />}
      actions={
        <ButtonLink to="/promotions/readiness" search={search} icon={<CalendarLtrRegular />}>
          <FormattedMessage id="readiness.title" />
        </ButtonLink>
      }
    >
      <PromotionFilters
        country={country}
        segment={segment}
        onChoose={(change) => void navigate({ search: { ...search, ...change }, replace: true })}
      />
      <Answered
        answer={promotions}
        doing={intl.formatMessage({ id: 'promotions.failed' })}
        skeleton={<LinesSkeleton lines={4} height={96} />}
      >
        {() =>
          sorted?.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'promotions.none' })}
              lead={intl.formatMessage({ id: 'promotions.noneLead' })}
            />
          ) : (
            <div className={styles.cards}>
              {sorted?.map((promotion) => (
                <PromotionCard key={promotion.id} promotion={promotion} place={{ country, segment }} />
              ))}
            </div>
          )
        }
      </Answered>
    </Page>
  )
}

const soonDays = 30

function PromotionCard({ promotion, place }: { promotion: Promotion; place: PromotionPlace }) {
  const { country } = place
  const styles = useStyles()
  const now = useEnvironmentNow()
  const daysLeft = now && daysBetween(now, promotion.endDate)
  const items = [
    ...new Set(
      promotion.requiredProducts.map(({ productId, skuId }) => (skuId ? `${productId}:${skuId}` : productId)),
    ),
  ]
  return (
    <Panel
      title={<PromotionLink promotion={promotion} place={place} />}
      action={<PromotionBadge promotion={promotion} />}
    >
      {promotion.description && <Text lang="en">{promotion.description}</Text>}
      {daysLeft !== undefined && daysLeft <= soonDays && (
        <Text weight="semibold" className={styles.soon}>
          <FormattedMessage id="promotion.endsSoon" values={{ days: daysLeft }} />
        </Text>
      )}
      <div className={styles.items}>
        {items.map((item) => (
          <ItemTitle key={item} store={{ country }} reference={item} />
        ))}
      </div>
      <PromotionTerms store={{ country }} promotion={promotion} />
    </Panel>
  )
}
