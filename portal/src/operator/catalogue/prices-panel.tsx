import {
  Badge,
  Button,
  Field,
  makeStyles,
  Select,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { Instant } from '../../display/instant.tsx'
import { Money } from '../../display/money.tsx'
import { describeTerm } from '../../display/terms.ts'
import { WideTable } from '../../display/wide-table.tsx'
import { Answered } from '../../shell/answered.tsx'
import { FilterRow } from '../../shell/field-rows.tsx'
import { Panel } from '../../shell/panel.tsx'
import { EditHistory } from '../edit-history.tsx'
import { useEnvironmentName, useOperatorNow } from '../environments.ts'
import { HiddenText } from '../hidden-text.tsx'
import type { PriceSearch } from './catalogue-search.ts'
import { type PriceDraft, PriceForm } from './price-form.tsx'
import { type PricedLine, type PriceRow, usePriceEdits, usePrices } from './price-queries.ts'

const useStyles = makeStyles({
  number: { textAlign: 'right' },
  numberHeader: { '> *': { justifyContent: 'end' } },
  actions: { width: '3rem' },
  over: { color: tokens.colorNeutralForeground2 },
})

/** Where and on which terms an item is sold. */
export interface SoldIn {
  market: string
  segment: PriceRow['segment']
  terms: PriceRow['term'][]
}

/** The prices of an item, one market and price list at a time, with their periods; a new one can be put. */
export function PricesPanel({ item, soldIn }: { item: string; soldIn: readonly SoldIn[] }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const asked = useSearch({ strict: false }) as PriceSearch
  const environment = useEnvironmentName()
  const choose = (change: PriceSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }) as never, replace: true })
  const markets = [...new Set(soldIn.map(({ market }) => market))]
    .map((code) => ({ code, name: countryName(intl.locale, code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, intl.locale))
  const market = markets.find(({ code }) => code === asked.market)?.code ?? markets[0]?.code
  const here = soldIn.filter((one) => one.market === market)
  const chosen = here.find(({ segment }) => segment === asked.segment) ?? here[0]
  if (!chosen || !market) {
    return (
      <Panel title={<FormattedMessage id="operator.prices.title" />}>
        <Text>
          <FormattedMessage id="operator.prices.nowhere" />
        </Text>
      </Panel>
    )
  }
  const line: PricedLine = { item, market, segment: chosen.segment }
  return (
    <>
      <Panel title={<FormattedMessage id="operator.prices.title" />}>
        <FilterRow>
          <Field label={intl.formatMessage({ id: 'operator.prices.market' })}>
            <Select value={market} onChange={(_, { value }) => choose({ market: value })}>
              {markets.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={intl.formatMessage({ id: 'catalogue.segment' })}>
            <Select value={chosen.segment} onChange={(_, { value }) => choose({ segment: value })}>
              {here.map(({ segment }) => (
                <option key={segment} value={segment}>
                  {intl.formatMessage({ id: 'catalogue.segmentName' }, { segment })}
                </option>
              ))}
            </Select>
          </Field>
        </FilterRow>
        <Prices key={JSON.stringify(line)} environment={environment} line={line} terms={chosen.terms} />
      </Panel>
      <PriceHistory environment={environment} line={line} />
    </>
  )
}

function PriceHistory({ environment, line }: { environment: string | undefined; line: PricedLine }) {
  const edits = usePriceEdits(environment, line)
  if (edits.data?.length === 0) return null
  return <EditHistory edits={edits} title={<FormattedMessage id="operator.prices.history" />} />
}

function Prices(props: { environment: string | undefined; line: PricedLine; terms: PriceRow['term'][] }) {
  const intl = useIntl()
  const { environment, line, terms } = props
  const now = useOperatorNow()
  const prices = usePrices(environment, line)
  const [draft, setDraft] = useState<PriceDraft>()
  return (
    <Answered answer={prices} doing={intl.formatMessage({ id: 'operator.prices.failed' })}>
      {(rows) => (
        <>
          <PriceTable
            rows={rows}
            now={now}
            onChange={({ term, unitPrice, retailPrice }) =>
              setDraft({
                term,
                from: '',
                unitPrice: String(unitPrice),
                retailPrice: retailPrice === undefined ? '' : String(retailPrice),
              })
            }
          />
          {now && (
            <PriceForm
              key={JSON.stringify(draft)}
              line={line}
              terms={terms}
              currency={rows[0]?.currency}
              initial={draft}
              now={now}
            />
          )}
        </>
      )}
    </Answered>
  )
}

function PriceTable(props: {
  rows: readonly PriceRow[]
  now: Date | undefined
  onChange: (row: PriceRow) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { rows, now } = props
  return (
    <WideTable size="small" label={intl.formatMessage({ id: 'operator.prices.title' })}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="operator.promotion.term" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.numberHeader}>
            <FormattedMessage id="operator.prices.unitPrice" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.numberHeader}>
            <FormattedMessage id="operator.prices.retailPrice" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="operator.promotions.state" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="operator.policy.from" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="operator.policy.to" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.actions}>
            <HiddenText>
              <FormattedMessage id="action.edit" />
            </HiddenText>
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => {
          const term = describeTerm(intl, {
            duration: row.term.duration,
            billingCycle: row.term.billingCycle,
          })
          const isComing = now !== undefined && new Date(row.from) > now
          return (
            <TableRow
              key={`${term} ${row.from} ${row.tierMin ?? ''} ${row.environmentId ?? ''}`}
              className={row.isInForce || isComing ? undefined : styles.over}
            >
              <TableCell>
                <FormattedMessage
                  id="operator.prices.term"
                  values={{ term, hasTier: row.tierMin !== undefined, tier: row.tierMin ?? 0 }}
                />
              </TableCell>
              <TableCell className={styles.number}>
                <Money amount={row.unitPrice} currency={row.currency ?? ''} />
              </TableCell>
              <TableCell className={styles.number}>
                {row.retailPrice !== undefined && (
                  <Money amount={row.retailPrice} currency={row.currency ?? ''} />
                )}
              </TableCell>
              <TableCell>
                <Badge
                  appearance="tint"
                  color={row.isInForce ? 'success' : isComing ? 'brand' : 'informative'}
                >
                  <FormattedMessage
                    id="operator.policy.when"
                    values={{ when: row.isInForce ? 'now' : isComing ? 'coming' : 'past' }}
                  />
                </Badge>
              </TableCell>
              <TableCell>
                <Instant at={row.from} />
              </TableCell>
              <TableCell>{row.to && <Instant at={row.to} />}</TableCell>
              <TableCell className={styles.actions}>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={intl.formatMessage({ id: 'operator.prices.change' }, { term })}
                  onClick={() => props.onChange(row)}
                />
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </WideTable>
  )
}
