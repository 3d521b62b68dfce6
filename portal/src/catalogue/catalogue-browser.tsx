import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { usePromotions } from '../promotions/queries.ts'
import { LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { pageSearch } from '../shell/slash-search.ts'
import { useTypedSearch } from '../shell/typed-search.ts'
import { OfferRow, SkuRow } from './catalogue-rows.tsx'
import { useOffers, useProducts, useSkusOf } from './queries.ts'
import {
  type CatalogueSearch,
  type CatalogueView,
  catalogueViews,
  type Segment,
  type Storefront,
  segments,
} from './storefront.ts'

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(min(100%, 16rem), 2fr) repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    alignItems: 'end',
    '@media (max-width: 700px)': {
      gridTemplateColumns: '1fr 1fr',
      '> :first-child': { gridColumn: '1 / -1' },
    },
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
})

const shownAtFirst = 25

interface BrowserProps {
  store: Storefront
  /** The market whose promotions are shown. */
  country: string
  search: CatalogueSearch
  onSearch: (change: CatalogueSearch) => void
  /** Further filters, before the others. */
  filters?: ReactNode
}

/** The catalogue as a list: what each item is, what it costs, and which promotions it has. */
export function CatalogueBrowser(props: BrowserProps) {
  const styles = useStyles()
  const intl = useIntl()
  const { search, onSearch } = props
  const segment = search.segment ?? 'commercial'
  const view = search.view ?? 'OnlineServices'
  const [typed, setTyped] = useTypedSearch(search.search ?? '', (text) =>
    onSearch(text === '' ? { search: undefined } : { search: text }),
  )
  const narrowing = { ...props, segment, text: search.search ?? '' }
  return (
    <>
      <search className={styles.filters}>
        <Field label={intl.formatMessage({ id: 'catalogue.search' })}>
          <SearchBox
            style={{ maxWidth: 'none' }}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            aria-keyshortcuts="/"
            {...pageSearch}
          />
        </Field>
        {props.filters}
        <Field label={intl.formatMessage({ id: 'catalogue.view' })}>
          <Select value={view} onChange={(_, { value }) => onSearch({ view: value as CatalogueView })}>
            {catalogueViews.map((known) => (
              <option key={known} value={known}>
                {intl.formatMessage({ id: 'catalogue.viewName' }, { view: known })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={intl.formatMessage({ id: 'catalogue.segment' })}>
          <Select value={segment} onChange={(_, { value }) => onSearch({ segment: value as Segment })}>
            {segments.map((known) => (
              <option key={known} value={known}>
                {intl.formatMessage({ id: 'catalogue.segmentName' }, { segment: known })}
              </option>
            ))}
          </Select>
        </Field>
      </search>
      {view === 'offers' ? <OfferList {...narrowing} /> : <SkuList {...narrowing} view={view} />}
    </>
  )
}

interface ListProps extends BrowserProps {
  segment: Segment
  text: string
}

function SkuList({ store, country, segment, text, view }: ListProps & { view: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const [shown, setShown] = useState(shownAtFirst)
  const products = useProducts(store, view, segment, true)
  const promotions = usePromotions(country, segment)
  const matching = (products.data?.items ?? []).filter((product) =>
    matches(text, intl.locale, product.title, product.description),
  )
  const visible = matching.slice(0, shown)
  const skus = useSkusOf(
    store,
    visible.map(({ id }) => id),
    segment,
  )

  if (products.isError) {
    return <FaultMessage fault={products.error} doing={intl.formatMessage({ id: 'catalogue.failed' })} />
  }
  if (products.isPending) return <LinesSkeleton lines={8} height={64} />
  if (matching.length === 0) return <NothingFound text={text} />
  return (
    <>
      <ul className={styles.list}>
        {visible.map((product, index) =>
          (skus[index]?.data?.items ?? []).map((sku) => (
            <SkuRow
              key={`${product.id} ${sku.id}`}
              store={store}
              product={product}
              sku={sku}
              segment={segment}
              promotions={promotions.data?.items ?? []}
            />
          )),
        )}
      </ul>
      {matching.length > shown && <ShowMore onClick={() => setShown(shown + shownAtFirst)} />}
    </>
  )
}

function OfferList({ store, country, segment, text }: ListProps) {
  const styles = useStyles()
  const intl = useIntl()
  const [shown, setShown] = useState(shownAtFirst)
  const offers = useOffers(store, true)
  const promotions = usePromotions(country, segment)

  if (offers.isError) {
    return <FaultMessage fault={offers.error} doing={intl.formatMessage({ id: 'catalogue.failed' })} />
  }
  if (offers.isPending) return <LinesSkeleton lines={8} height={64} />
  const matching = offers.data.filter(
    (offer) =>
      segmentOfCategory(offer.category.id) === segment &&
      matches(text, intl.locale, offer.name, offer.description),
  )
  if (matching.length === 0) return <NothingFound text={text} />
  return (
    <>
      <ul className={styles.list}>
        {matching.slice(0, shown).map((offer) => (
          <OfferRow key={offer.id} store={store} offer={offer} promotions={promotions.data?.items ?? []} />
        ))}
      </ul>
      {matching.length > shown && <ShowMore onClick={() => setShown(shown + shownAtFirst)} />}
    </>
  )
}

/** Offers say for whom they are by their category. */
function segmentOfCategory(categoryId: string): Segment {
  if (/^education/i.test(categoryId)) return 'education'
  if (/^government/i.test(categoryId)) return 'government'
  if (/^nonprofit/i.test(categoryId)) return 'nonprofit'
  return 'commercial'
}

function ShowMore(props: { onClick: () => void }) {
  return (
    <div>
      <Button onClick={props.onClick}>
        <FormattedMessage id="action.showMore" />
      </Button>
    </div>
  )
}

function NothingFound({ text }: { text: string }) {
  const intl = useIntl()
  return (
    <EmptyState
      title={intl.formatMessage({ id: text ? 'catalogue.noneFound' : 'catalogue.none' }, { search: text })}
      lead={intl.formatMessage({ id: 'catalogue.noneLead' })}
    />
  )
}

function matches(text: string, locale: string, ...fields: (string | undefined)[]): boolean {
  const wanted = text.toLocaleLowerCase(locale)
  return fields.some((field) => field?.toLocaleLowerCase(locale).includes(wanted))
}
