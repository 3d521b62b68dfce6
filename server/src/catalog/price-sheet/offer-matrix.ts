/** The offer matrix: what may be bought together, how often and where (purchase 4.1). New-commerce licences only. */
import type { Catalog } from '../catalog.ts'
import { type ItemKey, inLocale, type Sight, type SubscriptionLimit } from '../item.ts'
import type { Product, Sku } from '../product.ts'
import { type IsNamed, namedTo } from '../sight.ts'
import { isOnSale } from '../storefront.ts'

type Columns = Record<string, (product: Product, sku: Sku, isNamed: IsNamed) => string>

const language = 'en'

const columns: Columns = {
  ProductTitle: ({ title }) => inLocale(title, language),
  ProductId: ({ id }) => id,
  SkuId: (_, { id }) => id,
  SkuTitle: (_, { title }) => inLocale(title, language),
  ProvisioningId: (_, { provisioningId }) => provisioningId ?? '',
  ProvisioningString: (_, { skuPartNumber }) => skuPartNumber ?? '',
  MinLicenses: (_, { rules }) => String(rules.minimumQuantity),
  MaxLicenses: (_, { rules }) => String(rules.maximumQuantity),
  AssetOwnershipLimit: (_, { rules }) => String(rules.subscriptionLimit?.count ?? ''),
  AssetOwnershipLimitType: (_, { rules }) =>
    rules.subscriptionLimit ? limitTypes[rules.subscriptionLimit.unit] : '',
  ProductSkuPreRequisites: (_, { rules }, isNamed) => references(rules.prerequisites.filter(isNamed)),
  ProductSkuConversion: (_, { upgradeTargets }, isNamed) => references(upgradeTargets.filter(isNamed)),
  Description: (_, { description }) => inLocale(description, language),
  AllowedCountries: (_, sku) => countriesOf(sku).join(';'),
}

/** Where a SKU has not been withdrawn, by code. */
const countriesOf = ({ availabilities }: Sku): string[] =>
  [...new Set(availabilities.filter(({ isWithdrawn }) => !isWithdrawn).map(({ country }) => country))].sort()

/** Only the first is documented. */
const limitTypes: Record<SubscriptionLimit['unit'], string> = {
  concurrent: 'ConcurrentCount',
  lifetime: 'LifetimeCount',
}

/** `product/sku`, joined by commas. */
const references = (keys: readonly ItemKey[]): string =>
  keys
    .filter((key) => key.includes(':'))
    .map((key) => key.toUpperCase().replace(':', '/'))
    .join(',')

/** The header and a row for each SKU that who has this sight can buy somewhere at an instant; no row names what is hidden. */
export function offerMatrix(catalog: Catalog, { at, ...sight }: Sight & { at: Date }): string[][] {
  const isNamed = namedTo(catalog, sight)
  const licences = catalog.content.products
    .filter(({ kind }) => kind === 'new-commerce')
    .flatMap((product) => product.skus.map((sku) => ({ product, sku })))
  return [
    Object.keys(columns),
    ...licences
      .filter(({ sku }) => isNamed(sku.key) && isOnSale(sku.rules, at) && countriesOf(sku).length > 0)
      .map(({ product, sku }) => Object.values(columns).map((cell) => cell(product, sku, isNamed))),
  ]
}
