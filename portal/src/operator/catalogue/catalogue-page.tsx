import {
  makeStyles,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRoomyCell, WideTable } from '../../display/wide-table.tsx'
import { Answered } from '../../shell/answered.tsx'
import { EmptyState } from '../../shell/empty-state.tsx'
import { ButtonLink, TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { useEnvironmentName } from '../environments.ts'
import { ListFilters } from '../list-filters.tsx'
import type { CatalogueSearch } from './catalogue-search.ts'
import { useOperatorsOffers, useProducts } from './queries.ts'
import { useSpoken } from './spoken.ts'

const useStyles = makeStyles({
  name: { display: 'grid', justifyItems: 'start', padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  kind: { width: '12rem' },
})

const route = getRouteApi('/rooms/operator/catalogue')

/** Everything that is sold, to find by id or title. */
export function OperatorCataloguePage() {
  const intl = useIntl()
  const environment = useEnvironmentName()
  const { search = '', part } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (change: CatalogueSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  return (
    <Page
      title={intl.formatMessage({ id: 'nav.productsAndPrices' })}
      lead={
        <FormattedMessage
          id="operator.catalogue.lead"
          values={{ isShared: environment === undefined, environment: environment ?? '' }}
        />
      }
      actions={
        <ButtonLink to="/operator/catalogue/price-sheets" icon={<ArrowUploadRegular />}>
          <FormattedMessage id="operator.sheets.link" />
        </ButtonLink>
      }
    >
      <ListFilters
        searchLabel={intl.formatMessage({ id: 'operator.catalogue.search' })}
        search={search}
        onSearch={(text) => choose({ search: text })}
        choiceLabel={intl.formatMessage({ id: 'operator.catalogue.part' })}
        choices={([undefined, 'offers'] as const).map((value) => ({
          value,
          name: intl.formatMessage({ id: 'operator.catalogue.partName' }, { part: value ?? 'products' }),
        }))}
        choice={part}
        onChoose={(chosen) => choose({ part: chosen })}
      />
      {part === undefined ? (
        <Products environment={environment} search={search} />
      ) : (
        <Offers environment={environment} search={search} />
      )}
    </Page>
  )
}

function Products({ environment, search }: { environment: string | undefined; search: string }) {
  const intl = useIntl()
  const spoken = useSpoken()
  const products = useProducts(environment, search)
  return (
    <Answered answer={products} doing={intl.formatMessage({ id: 'operator.catalogue.failed' })}>
      {({ items, hasMore }) => (
        <List
          hasMore={hasMore}
          rows={items.map(({ id, title, kind, environmentId }) => ({
            id,
            isOwn: environmentId !== undefined,
            link: (
              <TextLink to="/operator/catalogue/$productId" params={{ productId: id }}>
                {spoken(title)}
              </TextLink>
            ),
            kind: intl.formatMessage({ id: 'operator.catalogue.kind' }, { kind: kind.replaceAll('-', '') }),
          }))}
        />
      )}
    </Answered>
  )
}

function Offers({ environment, search }: { environment: string | undefined; search: string }) {
  const intl = useIntl()
  const offers = useOperatorsOffers(environment, search)
  return (
    <Answered answer={offers} doing={intl.formatMessage({ id: 'operator.catalogue.failed' })}>
      {({ items, hasMore }) => (
        <List
          hasMore={hasMore}
          rows={items.map(({ id, name, segment, environmentId }) => ({
            id,
            isOwn: environmentId !== undefined,
            link: (
              <TextLink to="/operator/catalogue/offers/$offerId" params={{ offerId: id }}>
                {name}
              </TextLink>
            ),
            kind: intl.formatMessage({ id: 'catalogue.segmentName' }, { segment }),
          }))}
        />
      )}
    </Answered>
  )
}

function List(props: {
  hasMore: boolean
  rows: { id: string; link: ReactNode; kind: string; isOwn: boolean }[]
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { cell: roomy } = useRoomyCell()
  if (props.rows.length === 0) {
    return (
      <EmptyState
        title={intl.formatMessage({ id: 'operator.catalogue.none' })}
        lead={intl.formatMessage({ id: 'operator.catalogue.noneLead' })}
      />
    )
  }
  return (
    <>
      <WideTable label={intl.formatMessage({ id: 'nav.productsAndPrices' })} fits>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>
              <FormattedMessage id="operator.promotion.name" />
            </TableHeaderCell>
            <TableHeaderCell className={styles.kind}>
              <FormattedMessage id="operator.environments.kind" />
            </TableHeaderCell>
            <TableHeaderCell className={roomy}>
              <FormattedMessage id="operator.promotion.holdsIn" />
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {props.rows.map(({ id, link, kind, isOwn }) => (
            <TableRow key={id}>
              <TableCell>
                <span className={styles.name}>
                  {link}
                  <Text size={200} className={styles.quiet}>
                    {id}
                  </Text>
                </span>
              </TableCell>
              <TableCell className={styles.kind}>{kind}</TableCell>
              <TableCell className={roomy}>
                <FormattedMessage id="operator.promotion.scope" values={{ isOwn }} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
      {props.hasMore && (
        <Text className={styles.quiet}>
          <FormattedMessage id="operator.catalogue.more" />
        </Text>
      )}
    </>
  )
}
