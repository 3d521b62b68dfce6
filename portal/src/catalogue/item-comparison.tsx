import { TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components'
import type { Offer } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { WideTable } from '../display/wide-table.tsx'
import { Panel } from '../shell/panel.tsx'

/** The item beside its siblings, feature by feature. */
export function ItemComparison({ comparison }: { comparison: NonNullable<Offer['comparison']> }) {
  const intl = useIntl()
  return (
    <Panel title={<FormattedMessage id="item.comparison" />}>
      <WideTable size="small" label={intl.formatMessage({ id: 'item.comparison' })}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>
              <FormattedMessage id="item.feature" />
            </TableHeaderCell>
            {comparison.columns.map(({ title }) => (
              <TableHeaderCell key={title}>{title}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {comparison.rows.map(({ feature, values }) => (
            <TableRow key={feature}>
              <TableCell>{feature}</TableCell>
              {comparison.columns.map(({ title }, index) => (
                <TableCell key={title}>{values[index] || '–'}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </Panel>
  )
}
