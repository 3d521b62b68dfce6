import { EditRegular } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { Fact, Facts } from '../../display/facts.tsx'
import { Instant } from '../../display/instant.tsx'
import { ButtonLink } from '../../shell/links.tsx'
import { Panel } from '../../shell/panel.tsx'
import type { SkuDocument } from './queries.ts'

/** Where and when a SKU is sold, at a glance, and the way to change it. */
export function SalePanel({ sku }: { sku: SkuDocument }) {
  const intl = useIntl()
  const { productId, id: skuId, launchDate, retirementDate, availabilities } = sku
  const lists = Map.groupBy(availabilities, ({ segment }) => segment)
  return (
    <Panel
      title={<FormattedMessage id="operator.availabilities.panel" />}
      action={
        <ButtonLink
          to="/operator/catalogue/$productId/$skuId/availabilities"
          params={{ productId, skuId }}
          icon={<EditRegular />}
        >
          <FormattedMessage id="operator.availabilities.edit" />
        </ButtonLink>
      }
    >
      <Facts>
        <Fact name={<FormattedMessage id="operator.item.launchDate" />}>
          {launchDate ? (
            <Instant at={launchDate} />
          ) : (
            <FormattedMessage id="operator.availabilities.alwaysOnSale" />
          )}
        </Fact>
        <Fact name={<FormattedMessage id="operator.item.retirementDate" />}>
          {retirementDate ? (
            <Instant at={retirementDate} />
          ) : (
            <FormattedMessage id="operator.availabilities.noEnd" />
          )}
        </Fact>
        {[...lists].map(([segment, { length: markets }]) => (
          <Fact key={segment} name={intl.formatMessage({ id: 'catalogue.segmentName' }, { segment })}>
            <FormattedMessage id="operator.availabilities.markets" values={{ markets }} />
          </Fact>
        ))}
      </Facts>
    </Panel>
  )
}
