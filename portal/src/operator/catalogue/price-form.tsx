import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { focusFirstProblem } from '../../customers/focus-first-problem.ts'
import { describeTerm } from '../../display/terms.ts'
import { FaultMessage } from '../../shell/fault-message.tsx'
import { FieldRow } from '../../shell/field-rows.tsx'
import { useEnvironmentName } from '../environments.ts'
import { InstantInput } from '../instant-input.tsx'
import { problemSaid } from '../problem-said.tsx'
import { problemsOf } from '../problems.ts'
import { type PricedLine, type PriceRow, usePutPrice } from './price-queries.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
})

/** A price as typed. */
export interface PriceDraft {
  term: PriceRow['term']
  from: string
  unitPrice: string
  retailPrice: string
}

/** A figure as typed, with a comma or a point; what is none is passed on for the server to say so. */
const figure = (text: string): number | string => {
  const typed = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed
}

/** The start of the day after, in UTC: a price is not to change in the middle of one. */
const tomorrow = (now: Date): string =>
  `${new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`

/** Puts a price of an item from a date on. */
export function PriceForm(props: {
  line: PricedLine
  terms: readonly PriceRow['term'][]
  currency: string | undefined
  /** A price to start from. */
  initial: PriceDraft | undefined
  now: Date
}) {
  const styles = useStyles()
  const intl = useIntl()
  const form = useRef<HTMLFormElement>(null)
  const environment = useEnvironmentName()
  const put = usePutPrice(environment)
  const { line, terms, initial, now } = props
  const indexOf = (term: PriceRow['term'] | undefined) =>
    Math.max(
      0,
      terms.findIndex((one) => JSON.stringify(one) === JSON.stringify(term)),
    )
  const [term, setTerm] = useState(indexOf(initial?.term))
  const [from, setFrom] = useState(initial?.from || tomorrow(now))
  const [unitPrice, setUnitPrice] = useState(initial?.unitPrice ?? '')
  const [retailPrice, setRetailPrice] = useState(initial?.retailPrice ?? '')
  useEffect(() => {
    if (initial) form.current?.querySelector<HTMLElement>('[name="unitPrice"]')?.focus()
  }, [initial])
  const problems = problemsOf(put.error)
  const problem = problemSaid(problems)
  function submit(event: React.FormEvent) {
    event.preventDefault()
    put.mutate(
      {
        ...line,
        term: terms[term],
        from,
        unitPrice: figure(unitPrice),
        ...(retailPrice.trim() !== '' && { retailPrice: figure(retailPrice) }),
      },
      { onError: () => focusFirstProblem(form.current) },
    )
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <FieldRow>
        <Field
          label={intl.formatMessage({ id: 'operator.promotion.term' })}
          validationMessage={problem('term')}
        >
          <Select value={String(term)} onChange={(_, { value }) => setTerm(Number(value))}>
            {terms.map((one, index) => (
              <option key={JSON.stringify(one)} value={index}>
                {describeTerm(intl, { duration: one.duration, billingCycle: one.billingCycle })}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={intl.formatMessage({ id: 'operator.policy.from' })}
          hint={intl.formatMessage({ id: 'operator.utc' })}
          validationMessage={problem('from')}
        >
          <InstantInput name="from" value={from} onChange={setFrom} />
        </Field>
        <Field
          label={intl.formatMessage({ id: 'operator.prices.unitPrice' })}
          validationMessage={problem('unitPrice')}
        >
          <Input
            name="unitPrice"
            inputMode="decimal"
            contentAfter={props.currency}
            value={unitPrice}
            onChange={(_, { value }) => setUnitPrice(value)}
          />
        </Field>
        <Field
          label={intl.formatMessage({ id: 'operator.prices.retailPrice' })}
          validationMessage={problem('retailPrice')}
        >
          <Input
            name="retailPrice"
            inputMode="decimal"
            contentAfter={props.currency}
            value={retailPrice}
            onChange={(_, { value }) => setRetailPrice(value)}
          />
        </Field>
      </FieldRow>
      {put.isError && problems.length === 0 && (
        <FaultMessage fault={put.error} doing={intl.formatMessage({ id: 'operator.saving.failed' })} />
      )}
      {put.isSuccess && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <FormattedMessage id="operator.prices.saved" />
          </MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button type="submit" disabledFocusable={unitPrice.trim() === '' || put.isPending}>
          <FormattedMessage
            id="operator.prices.put"
            values={{ isShared: environment === undefined, environment: environment ?? '' }}
          />
        </Button>
      </div>
    </form>
  )
}
