/** The offer matrix: what may be bought together, how often and where (purchase 4.1). New-commerce licences only. */
import type { Catalog } from './catalog.ts'
import { type ItemKey, inLocale, type SubscriptionLimit } from './item.ts'
import type { Product, Sku } from './product.ts'
import { isOnSale } from './storefront.ts'

type Columns = Record<string, (product: Product, sku: Sku) => string>

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
  ProductSkuPreRequisites: (_, { rules }) => references(rules.prerequisites),
  ProductSkuConversion: (_, { upgradeTargets }) => references(upgradeTargets),
  Description: (_, { description }) => inLocale(description, language),
  AllowedCountries: (_, { availabilities }) =>
    [...new Set(availabilities.filter(({ isWithdrawn }) => !isWithdrawn).map(({ country }) => country))]
      .sort()
      .join(';'),
}

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

/** The header and a row for each SKU on sale at an instant. */
export function offerMatrix({ content }: Catalog, at: Date): string[][] {
  const rows = content.products
    .filter(({ kind }) => kind === 'new-commerce')
    .flatMap((product) =>
      product.skus.filter(({ rules }) => isOnSale(rules, at)).map((sku) => ({ product, sku })),
    )
  return [
    Object.keys(columns),
    ...rows.map(({ product, sku }) => Object.values(columns).map((cell) => cell(product, sku))),
  ]
}
