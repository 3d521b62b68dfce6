import { Button, Checkbox, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { segments } from '../../catalogue/storefront.ts'
import { countryName } from '../../customers/countries.ts'
import { describeTerm } from '../../display/terms.ts'
import { Panel } from '../../shell/panel.tsx'
import { InWords } from '../in-words.tsx'
import type { Problem } from '../problems.ts'
import { type MarketGroup, marketsIn, saleTerms } from './market-groups.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 12rem) minmax(0, 1fr)',
    '@media (max-width: 500px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  remove: { whiteSpace: 'nowrap' },
  problem: { ':not(:first-child)': { display: 'block' } },
  terms: {
    border: 0,
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
  },
})

/** Markets that a SKU is sold alike in: which, in which price list, on which terms. */
export function MarketGroupFields(props: {
  group: MarketGroup
  problems: Record<'markets' | 'segment' | 'terms', readonly (Problem & { country: string })[]>
  onChange: (group: MarketGroup) => void
  onRemove: () => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { group, problems, onChange } = props
  const markets = marketsIn(group.markets)
  const segment = intl.formatMessage({ id: 'catalogue.segmentName' }, { segment: group.segment })
  const terms = [...new Set([...saleTerms, ...group.terms])]
  /** What is wrong, with the markets it is wrong of. */
  const said = (member: keyof typeof problems) =>
    problems[member].length === 0 ? undefined : (
      // Beside the field's sign for a problem, which stands in the text.
      <span>
        {[...Map.groupBy(problems[member], ({ allowed }) => allowed)].map(([allowed, alike]) => (
          <span key={allowed} className={styles.problem}>
            <FormattedMessage
              id="operator.availabilities.problem"
              values={{
                markets: intl.formatList(alike.map(({ country }) => country)),
                allowed: <InWords text={allowed} />,
              }}
            />
          </span>
        ))}
      </span>
    )
  return (
    <Panel
      title={
        <FormattedMessage id="operator.availabilities.group" values={{ segment, markets: markets.length }} />
      }
      action={
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<DeleteRegular />}
          aria-label={intl.formatMessage(
            { id: 'operator.availabilities.removeNamed' },
            { segment, markets: markets.length },
          )}
          onClick={props.onRemove}
        >
          <FormattedMessage id="operator.availabilities.remove" />
        </Button>
      }
    >
      <div className={styles.fields}>
        <Field label={intl.formatMessage({ id: 'catalogue.segment' })} validationMessage={said('segment')}>
          <Select
            value={group.segment}
            onChange={(_, { value }) => onChange({ ...group, segment: value as MarketGroup['segment'] })}
          >
            {segments.map((one) => (
              <option key={one} value={one}>
                {intl.formatMessage({ id: 'catalogue.segmentName' }, { segment: one })}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={intl.formatMessage({ id: 'operator.promotion.markets' })}
          validationMessage={said('markets')}
          hint={intl.formatMessage(
            { id: 'operator.availabilities.marketsHint' },
            {
              count: markets.length,
              names: intl.formatList(
                markets.map(({ country }) =>
                  /^[A-Z]{2}$/.test(country) ? countryName(intl.locale, country) : country,
                ),
              ),
            },
          )}
        >
          <Textarea
            resize="vertical"
            rows={3}
            spellCheck={false}
            value={group.markets}
            onChange={(_, { value }) => onChange({ ...group, markets: value })}
          />
        </Field>
      </div>
      <Field
        label={intl.formatMessage({ id: 'operator.availabilities.terms' })}
        validationMessage={said('terms')}
      >
        <fieldset className={styles.terms}>
          {terms.map((term) => {
            const [duration, billingCycle] = term.split(' ')
            return (
              <Checkbox
                key={term}
                label={describeTerm(intl, { duration: duration || undefined, billingCycle })}
                checked={group.terms.includes(term)}
                onChange={(_, { checked }) =>
                  onChange({
                    ...group,
                    // In the order they are shown in, so that one given back is as it was.
                    terms: terms.filter((one) =>
                      one === term ? checked === true : group.terms.includes(one),
                    ),
                  })
                }
              />
            )
          })}
        </fieldset>
      </Field>
    </Panel>
  )
}
