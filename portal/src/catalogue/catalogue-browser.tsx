import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { PageSearch } from '../shell/page-search.tsx'
import { useTypedSearch } from '../shell/typed-search.ts'
import { Licences, SkuList } from './catalogue-lists.tsx'
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
})

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
  const view = search.view ?? 'licences'
  const [typed, setTyped] = useTypedSearch(search.search ?? '', (text) =>
    onSearch(text === '' ? { search: undefined } : { search: text }),
  )
  const narrowing = { ...props, segment, text: search.search ?? '' }
  return (
    <>
      <search className={styles.filters}>
        <Field label={intl.formatMessage({ id: 'catalogue.search' })}>
          <PageSearch value={typed} onChange={setTyped} />
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
      {view === 'licences' ? <Licences {...narrowing} /> : <SkuList {...narrowing} targetView={view} />}
    </>
  )
}
