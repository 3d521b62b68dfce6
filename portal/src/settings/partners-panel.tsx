import { TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../customers/countries.ts'
import { useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { useProviders, useResellers } from '../relationships/queries.ts'
import { ResellerAgreement } from '../relationships/reseller-verdict.tsx'
import { VerifyReseller } from '../relationships/verify-reseller.tsx'
import { TextLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'

/** The resellers of a provider, with whether each has signed, or the provider of a reseller. Absent for a partner alone. */
export function PartnersPanel() {
  const intl = useIntl()
  const roomy = useRoomyCell()
  const resellers = useResellers().data?.items ?? []
  const providers = useProviders().data?.items ?? []
  const isProvider = resellers.length > 0
  const others = isProvider ? resellers : providers
  if (others.length === 0) return null
  const title = intl.formatMessage({ id: isProvider ? 'settings.resellers' : 'settings.provider' })
  return (
    <Panel title={title}>
      <WideTable label={title} fits>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>
              <FormattedMessage id="reseller.name" />
            </TableHeaderCell>
            <TableHeaderCell className={roomy.cell}>
              <FormattedMessage id="reseller.mpnId" />
            </TableHeaderCell>
            <TableHeaderCell className={roomy.cell}>
              <FormattedMessage id="customer.country" />
            </TableHeaderCell>
            {isProvider && (
              <TableHeaderCell>
                <FormattedMessage id="reseller.agreement" />
              </TableHeaderCell>
            )}
          </TableRow>
        </TableHeader>
        <TableBody>
          {others.map(({ id, name, mpnId, location }) => (
            <TableRow key={id}>
              <TableCell>
                {isProvider ? (
                  <TextLink to="/customers" search={{ reseller: id }}>
                    {name}
                  </TextLink>
                ) : (
                  name
                )}
              </TableCell>
              <TableCell className={roomy.cell}>{mpnId}</TableCell>
              <TableCell className={roomy.cell}>{countryName(intl.locale, location)}</TableCell>
              {isProvider && (
                <TableCell>
                  <ResellerAgreement reseller={{ tenantId: id }} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
      {isProvider && <VerifyReseller />}
    </Panel>
  )
}
