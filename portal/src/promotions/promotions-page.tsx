import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import type { Promotion } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { ItemTitle } from '../catalogue/item-title.tsx'
import { type Segment, segments } from '../catalogue/storefront.ts'
import { CountryField } from '../customers/country-field.tsx'
import { daysBetween } from '../display/instant.tsx'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { usePartner } from '../session/partner.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { downloadCsv } from './download-csv.ts'
import { PromotionBadge } from './promotion-badge.tsx'
import { PromotionTerms } from './promotion-terms.tsx'
import { usePromotions } from './queries.ts'

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 16rem))',
  },
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

/** The readiness list: every promotion in force in a market and segment, soonest to end first; also as a file. */
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
        sorted &&
        sorted.length > 0 && (
          <Button icon={<ArrowDownloadRegular />} onClick={() => downloadCsv(intl, sorted, country)}>
            <FormattedMessage id="promotions.download" />
          </Button>
        )
      }
    >
      <div className={styles.filters}>
        <CountryField
          label={intl.formatMessage({ id: 'customer.country' })}
          country={country}
          onChoose={(chosen) => void navigate({ search: { ...search, country: chosen }, replace: true })}
        />
        <Field label={intl.formatMessage({ id: 'catalogue.segment' })}>
          <Select
            value={segment}
            onChange={(_, { value }) =>
              void navigate({ search: { ...search, segment: value as Segment }, replace: true })
            }
          >
            {segments.map((known) => (
              <option key={known} value={known}>
                {intl.formatMessage({ id: 'catalogue.segmentName' }, { segment: known })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
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
                <PromotionCard key={promotion.id} promotion={promotion} country={country} />
              ))}
            </div>
          )
        }
      </Answered>
    </Page>
  )
}

const soonDays = 30

function PromotionCard({ promotion, country }: { promotion: Promotion; country: string }) {
  const styles = useStyles()
  const now = useEnvironmentNow()
  const daysLeft = now && daysBetween(now, promotion.endDate)
  const items = [
    ...new Set(
      promotion.requiredProducts.map(({ productId, skuId }) => (skuId ? `${productId}:${skuId}` : productId)),
    ),
  ]
  return (
    <Panel title={promotion.name} action={<PromotionBadge promotion={promotion} />}>
      {promotion.description && <Text>{promotion.description}</Text>}
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
