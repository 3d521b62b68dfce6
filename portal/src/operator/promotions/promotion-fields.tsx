import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Switch,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { type Segment, segments } from '../../catalogue/storefront.ts'
import { countryName } from '../../customers/countries.ts'
import { FieldRow } from '../../shell/field-rows.tsx'
import type { MessageId } from '../../shell/language.ts'
import { Panel } from '../../shell/panel.tsx'
import { InstantInput } from '../instant-input.tsx'
import { problemSaid } from '../problem-said.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { ProductFields } from './product-fields.tsx'
import { type PromotionDraft, type PromotionFieldsProps, wordsOf } from './promotion-draft.ts'

const useStyles = makeStyles({
  segments: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Every member of a promotion, each with what the server says of it. */
export function PromotionFields(props: PromotionFieldsProps & { isNew: boolean }) {
  const styles = useStyles()
  const intl = useIntl()
  const { draft, problems, onChange } = props
  const problem = problemSaid(problems)
  const field = (
    path: string,
    label: MessageId,
    control: ReactNode,
    options: { required?: boolean; hint?: string } = {},
  ) => (
    <Field
      label={intl.formatMessage({ id: label })}
      required={options.required ?? false}
      hint={options.hint}
      validationMessage={problem(path)}
    >
      {control as never}
    </Field>
  )
  const markets = wordsOf(draft.markets.toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code))

  return (
    <>
      <Panel title={<FormattedMessage id="operator.promotion.what" />}>
        <FieldRow>
          {field(
            'name',
            'operator.promotion.name',
            <Input name="name" value={draft.name} onChange={(_, { value }) => onChange({ name: value })} />,
            { required: true },
          )}
          {field(
            'id',
            'operator.promotion.id',
            <Input
              name="id"
              value={draft.id}
              readOnly={!props.isNew}
              spellCheck={false}
              onChange={(_, { value }) => onChange({ id: value })}
            />,
            { required: true, hint: intl.formatMessage({ id: 'operator.promotion.idHint' }) },
          )}
        </FieldRow>
        {field(
          'description',
          'operator.promotion.description',
          <Textarea
            name="description"
            resize="vertical"
            value={draft.description}
            onChange={(_, { value }) => onChange({ description: value })}
          />,
          { hint: intl.formatMessage({ id: 'operator.promotion.descriptionHint' }) },
        )}
        <FieldRow>
          {field(
            'startDate',
            'operator.promotion.start',
            <InstantInput
              name="startDate"
              value={draft.startDate}
              onChange={(startDate) => onChange({ startDate })}
            />,
            { required: true, hint: intl.formatMessage({ id: 'operator.utc' }) },
          )}
          {field(
            'endDate',
            'operator.promotion.end',
            <InstantInput
              name="endDate"
              value={draft.endDate}
              onChange={(endDate) => onChange({ endDate })}
            />,
            { required: true, hint: intl.formatMessage({ id: 'operator.promotion.endHint' }) },
          )}
        </FieldRow>
        <Switch
          checked={draft.isAutoApplicable}
          onChange={(_, { checked }) => onChange({ isAutoApplicable: checked })}
          label={intl.formatMessage({ id: 'operator.promotion.isAutoApplicable' })}
        />
      </Panel>

      <ProductFields draft={draft} problems={problems} onChange={onChange} />

      <Panel title={<FormattedMessage id="operator.promotion.whom" />}>
        {field(
          'markets',
          'operator.promotion.markets',
          <Textarea
            name="markets"
            resize="vertical"
            spellCheck={false}
            value={draft.markets}
            onChange={(_, { value }) => onChange({ markets: value })}
          />,
          {
            hint: intl.formatMessage(
              { id: 'operator.promotion.marketsHint' },
              {
                count: markets.length,
                names: intl.formatList(markets.map((code) => countryName(intl.locale, code))),
              },
            ),
          },
        )}
        <Field
          label={intl.formatMessage({ id: 'operator.promotion.segments' })}
          validationMessage={problem('segments')}
        >
          <div className={styles.segments}>
            {segments.map((segment) => (
              <Checkbox
                key={segment}
                label={intl.formatMessage({ id: 'catalogue.segmentName' }, { segment })}
                checked={draft.segments.includes(segment)}
                onChange={(_, { checked }) =>
                  onChange({ segments: withSegment(draft.segments, segment, checked === true) })
                }
              />
            ))}
          </div>
        </Field>
        {draft.segments.length === 0 && (
          <Text size={200} className={styles.quiet}>
            <FormattedMessage id="operator.promotion.noSegments" />
          </Text>
        )}
        <FieldRow>
          {field(
            'flights',
            'operator.promotion.flights',
            <Input
              name="flights"
              spellCheck={false}
              value={draft.flights}
              onChange={(_, { value }) => onChange({ flights: value })}
            />,
            { hint: intl.formatMessage({ id: 'operator.promotion.flightsHint' }) },
          )}
          {field(
            'isNewCommerceLicence',
            'operator.promotion.licence',
            <Select
              value={draft.licence}
              onChange={(_, { value }) => onChange({ licence: value as PromotionDraft['licence'] })}
            >
              {(['unsaid', 'yes', 'no'] as const).map((choice) => (
                <option key={choice} value={choice}>
                  {intl.formatMessage({ id: 'operator.promotion.licenceChoice' }, { choice })}
                </option>
              ))}
            </Select>,
          )}
        </FieldRow>
      </Panel>

      <ConditionFields draft={draft} problems={problems} onChange={onChange} />
    </>
  )
}

/** Segments in the order of the catalogue's. */
const withSegment = (chosen: readonly Segment[], segment: Segment, isChosen: boolean): Segment[] =>
  segments.filter((one) => (one === segment ? isChosen : chosen.includes(one)))
