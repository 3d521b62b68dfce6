import {
  Button,
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { AddRegular, ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl'
import { Instant } from '../../display/instant.tsx'
import { saveFile } from '../../display/save-file.ts'
import { useRoomyCell, WideTable } from '../../display/wide-table.tsx'
import { Answered, LinesSkeleton } from '../../shell/answered.tsx'
import { EmptyState } from '../../shell/empty-state.tsx'
import { ButtonLink, TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { useEnvironmentName, useOperatorNow } from '../environments.ts'
import { ListFilters } from '../list-filters.tsx'
import { type PromotionState, promotionStates, type StoredPromotion, stateOf } from './promotion-document.ts'
import { promotionFile } from './promotion-file.ts'
import type { PromotionsSearch } from './promotions-search.ts'
import { useOperatorPromotions } from './queries.ts'
import { StateBadge } from './state-badge.tsx'

const useStyles = makeStyles({
  name: { display: 'grid', padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  discount: { width: '7rem', fontVariantNumeric: 'tabular-nums' },
  scope: { width: '10rem' },
  state: { width: '8rem' },
})

const route = getRouteApi('/rooms/operator/promotions')

/** All promotions that hold in an environment, or those for all; to edit, import and export. */
export function OperatorPromotionsPage() {
  const intl = useIntl()
  const environment = useEnvironmentName()
  const now = useOperatorNow()
  const { search = '', state } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (change: PromotionsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  const promotions = useOperatorPromotions(environment)
  const title = intl.formatMessage({ id: 'operator.promotions.title' })

  return (
    <Page
      title={title}
      lead={
        <FormattedMessage
          id="operator.promotions.lead"
          values={{ isShared: environment === undefined, environment: environment ?? '' }}
        />
      }
      actions={
        <>
          <ButtonLink to="/operator/promotions/new" appearance="primary" icon={<AddRegular />}>
            <FormattedMessage id="operator.promotions.new" />
          </ButtonLink>
          <ButtonLink to="/operator/promotions/import" icon={<ArrowUploadRegular />}>
            <FormattedMessage id="operator.promotions.import" />
          </ButtonLink>
          <Button
            icon={<ArrowDownloadRegular />}
            disabledFocusable={!promotions.data}
            onClick={() =>
              promotions.data &&
              saveFile(`promotions-${environment ?? 'all'}.json`, promotionFile(promotions.data))
            }
          >
            <FormattedMessage id="operator.promotions.export" />
          </Button>
        </>
      }
    >
      <ListFilters
        searchLabel={intl.formatMessage({ id: 'operator.promotions.search' })}
        search={search}
        onSearch={(text) => choose({ search: text })}
        choiceLabel={intl.formatMessage({ id: 'operator.promotions.state' })}
        choices={[
          { value: undefined, name: intl.formatMessage({ id: 'operator.promotions.everyState' }) },
          ...promotionStates.map((value) => ({
            value,
            name: intl.formatMessage({ id: 'operator.promotion.state' }, { state: value }),
          })),
        ]}
        choice={state}
        onChoose={(chosen) => choose({ state: chosen })}
      />
      <Answered answer={promotions} doing={intl.formatMessage({ id: 'promotions.failed' })}>
        {(all) => {
          if (!now) return <LinesSkeleton lines={8} />
          const found = all
            .map((promotion) => ({ promotion, state: stateOf(promotion, now) }))
            .filter((one) => (state === undefined || one.state === state) && mentions(one.promotion, search))
            .toSorted(byStateAndEnd)
          return found.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'operator.promotions.none' })}
              lead={intl.formatMessage({ id: 'operator.promotions.noneLead' })}
              action={
                <ButtonLink to="/operator/promotions/new" icon={<AddRegular />}>
                  <FormattedMessage id="operator.promotions.new" />
                </ButtonLink>
              }
            />
          ) : (
            <PromotionTable label={title} promotions={found} hasOwn={environment !== undefined} />
          )
        }}
      </Answered>
    </Page>
  )
}

interface ListedPromotion {
  promotion: StoredPromotion
  state: PromotionState
}

function mentions(promotion: StoredPromotion, search: string): boolean {
  const text = search.toLocaleLowerCase()
  const { id, name, requiredProducts } = promotion
  return [id, name, ...requiredProducts.map(({ productId, skuId }) => `${productId}/${skuId ?? ''}`)].some(
    (word) => word.toLocaleLowerCase().includes(text),
  )
}

const order: Record<PromotionState, number> = { inForce: 0, coming: 1, ended: 2, withdrawn: 3 }

/** What is in force and ends soonest comes first. */
const byStateAndEnd = (one: ListedPromotion, other: ListedPromotion): number =>
  order[one.state] - order[other.state] || one.promotion.endDate.localeCompare(other.promotion.endDate)

function PromotionTable(props: { label: string; promotions: ListedPromotion[]; hasOwn: boolean }) {
  const styles = useStyles()
  const { cell: roomy } = useRoomyCell()
  return (
    <WideTable label={props.label} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="operator.promotion.name" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.state}>
            <FormattedMessage id="operator.promotions.state" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="promotion.period" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(roomy, styles.discount)}>
            <FormattedMessage id="operator.promotion.discount" />
          </TableHeaderCell>
          {props.hasOwn && (
            <TableHeaderCell className={mergeClasses(roomy, styles.scope)}>
              <FormattedMessage id="operator.promotion.holdsIn" />
            </TableHeaderCell>
          )}
        </TableRow>
      </TableHeader>
      <TableBody>
        {props.promotions.map(({ promotion, state }) => (
          <TableRow key={promotion.id}>
            <TableCell>
              <div className={styles.name}>
                <TextLink
                  to="/operator/promotions/$promotionId"
                  params={{ promotionId: promotion.id }}
                  style={{ justifySelf: 'start' }}
                >
                  {promotion.name}
                </TextLink>
                <Text size={200} className={styles.quiet}>
                  {promotion.id}
                </Text>
              </div>
            </TableCell>
            <TableCell className={styles.state}>
              <StateBadge state={state} />
            </TableCell>
            <TableCell className={roomy}>
              <FormattedMessage
                id="promotion.fromTo"
                values={{
                  from: <Instant at={promotion.startDate} />,
                  to: <Instant at={promotion.endDate} />,
                }}
              />
            </TableCell>
            <TableCell className={mergeClasses(roomy, styles.discount)}>
              <Discount promotion={promotion} />
            </TableCell>
            {props.hasOwn && (
              <TableCell className={mergeClasses(roomy, styles.scope)}>
                <FormattedMessage
                  id="operator.promotion.scope"
                  values={{ isOwn: promotion.environmentId !== undefined }}
                />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}

/** The discounts of a promotion: one, or from the smallest to the deepest. */
function Discount({ promotion }: { promotion: StoredPromotion }) {
  const all = promotion.requiredProducts.flatMap(({ pricingPolicies }) =>
    pricingPolicies.map(({ value }) => Number(value)),
  )
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const style = { style: 'percent', maximumFractionDigits: 4 } as const
  if (least === most) return <FormattedNumber value={most} {...style} />
  return (
    <FormattedMessage
      id="operator.promotion.discounts"
      values={{
        least: <FormattedNumber value={least} {...style} />,
        most: <FormattedNumber value={most} {...style} />,
      }}
    />
  )
}
