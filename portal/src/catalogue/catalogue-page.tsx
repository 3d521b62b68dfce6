import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { CountryField } from '../customers/country-field.tsx'
import { useCustomer } from '../customers/queries.ts'
import { usePartner } from '../session/partner.ts'
import { Page } from '../shell/page.tsx'
import { CatalogueBrowser } from './catalogue-browser.tsx'
import type { CatalogueSearch } from './storefront.ts'

const countryRoute = getRouteApi('/rooms/catalogue')
const customerRoute = getRouteApi('/rooms/customers/$customerId/catalogue')

/** The catalogue of a country: what could be sold there, whoever the customer is. */
export function CatalogueOfCountryPage() {
  const intl = useIntl()
  const search = countryRoute.useSearch()
  const navigate = countryRoute.useNavigate()
  const partner = usePartner()
  const country = search.country ?? partner.data?.defaultAddress?.country ?? ''
  const choose = (change: CatalogueSearch) =>
    void navigate({ search: { ...search, ...change }, replace: true })
  return (
    <Page
      title={intl.formatMessage({ id: 'catalogue.title' })}
      lead={<FormattedMessage id="catalogue.leadOfCountry" />}
    >
      <CatalogueBrowser
        store={{ country }}
        country={country}
        search={search}
        onSearch={choose}
        filters={
          <CountryField
            label={intl.formatMessage({ id: 'customer.country' })}
            country={country}
            onChoose={(chosen) => choose({ country: chosen })}
          />
        }
      />
    </Page>
  )
}

/** What can be sold to the customer. */
export function CatalogueOfCustomerPage() {
  const intl = useIntl()
  const { customerId } = customerRoute.useParams()
  const search = customerRoute.useSearch()
  const navigate = customerRoute.useNavigate()
  const customer = useCustomer(customerId)
  return (
    <Page title={intl.formatMessage({ id: 'catalogue.title' })}>
      <CatalogueBrowser
        store={{ customerId }}
        country={customer.data?.billingProfile?.defaultAddress.country ?? ''}
        search={search}
        onSearch={(change) => void navigate({ search: { ...search, ...change }, replace: true })}
      />
    </Page>
  )
}
