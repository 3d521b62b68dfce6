import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl'
import type { Segment } from '../catalogue/storefront.ts'
import { saveFile } from '../display/save-file.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { usePartner } from '../session/partner.ts'
import { useKontor } from '../session/session-context.tsx'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { monthName, monthStart, readMonth } from './dates.ts'
import { MonthChoice } from './month-choice.tsx'
import { PromotionFilters } from './promotion-filters.tsx'
import { PromotionLink } from './promotion-link.tsx'
import { PromotionPicture } from './promotion-picture.tsx'
import { type Readiness, type ReadinessEntry, readinessSheet, stages, useReadiness } from './queries.ts'
import { ReadinessEntries } from './readiness-entry.tsx'

const useStyles = makeStyles({
  stage: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
})

const route = getRouteApi('/rooms/promotions/readiness')

/** What to prepare for: the current and coming promotions of a month in a market, and what is different in it. */
export function ReadinessPage() {
  const intl = useIntl()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const now = useEnvironmentNow()
  const partner = usePartner()
  const country = search.country ?? partner.data?.defaultAddress?.country ?? ''
  const segment = search.segment ?? 'commercial'
  const chosen = readMonth(search.month) ?? (now && monthStart(now))
  const place = { country, segment, month: chosen ? monthName(chosen) : '' }
  const readiness = useReadiness(place)
  const choose = (change: { month?: string; country?: string; segment?: Segment }) =>
    void navigate({ search: { ...search, ...change }, replace: true })
  return (
    <Page
      title={intl.formatMessage({ id: 'readiness.title' })}
      lead={<FormattedMessage id="readiness.lead" />}
      actions={
        readiness.data && readiness.data.items.length > 0 && <Downloads place={place} list={readiness.data} />
      }
    >
      <PromotionFilters country={country} segment={segment} onChoose={choose}>
        {chosen && now && (
          <MonthChoice chosen={chosen} now={now} onChoose={(month) => choose({ month: monthName(month) })} />
        )}
      </PromotionFilters>
      <Answered
        answer={readiness}
        doing={intl.formatMessage({ id: 'readiness.failed' })}
        skeleton={<LinesSkeleton lines={6} height={64} />}
      >
        {({ items }) =>
          chosen && now && items.length > 0 ? (
            <List entries={items} chosen={chosen} now={now} place={place} />
          ) : (
            <EmptyState
              title={intl.formatMessage({ id: 'readiness.none' })}
              lead={intl.formatMessage({ id: 'readiness.noneLead' })}
              action={
                <ButtonLink to="/promotions" search={{ country, segment }}>
                  <FormattedMessage id="readiness.inForce" />
                </ButtonLink>
              }
            />
          )
        }
      </Answered>
    </Page>
  )
}

interface Place {
  country: string
  segment: Segment
  month: string
}

function List(props: { entries: ReadinessEntry[]; chosen: Date; now: Date; place: Place }) {
  const styles = useStyles()
  const { entries, chosen, now, place } = props
  // What comes before and after a month matters less the farther it is.
  const stretch = { from: monthStart(chosen, -2), to: monthStart(chosen, 7) }
  return (
    <>
      <PromotionPicture
        lanes={entries.map((promotion) => ({
          promotion,
          stage: promotion.stage,
          title: <PromotionLink promotion={promotion} place={place} />,
        }))}
        stretch={stretch}
        chosen={chosen}
        now={now}
      />
      {stages.map((stage) => {
        const ofStage = entries.filter((entry) => entry.stage === stage)
        return (
          ofStage.length > 0 && (
            <section key={stage} className={styles.stage}>
              <Subtitle2 as="h2">
                <FormattedMessage
                  id="readiness.stage"
                  values={{
                    stage,
                    count: ofStage.length,
                    month: <FormattedDate value={chosen} month="long" year="numeric" />,
                  }}
                />
              </Subtitle2>
              <ReadinessEntries entries={ofStage} place={place} />
            </section>
          )
        )
      })}
    </>
  )
}

function Downloads({ place, list }: { place: Place; list: Readiness }) {
  const intl = useIntl()
  const kontor = useKontor()
  const name = `promotions-${place.country}-${place.segment}-${place.month}`
  const sheet = useMutation({
    mutationFn: () => readinessSheet(kontor, place),
    onSuccess: (text) => saveFile(`${name}.csv`, text, 'text/csv'),
  })
  return (
    <>
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={sheet.isPending}
        onClick={() => sheet.mutate()}
      >
        <FormattedMessage id="promotions.download" />
      </Button>
      <Button
        icon={<ArrowDownloadRegular />}
        onClick={() => saveFile(`${name}.json`, `${JSON.stringify(list, null, 2)}\n`)}
      >
        <FormattedMessage id="readiness.downloadJson" />
      </Button>
      {sheet.isError && (
        <FaultMessage fault={sheet.error} doing={intl.formatMessage({ id: 'readiness.downloadFailed' })} />
      )}
    </>
  )
}
