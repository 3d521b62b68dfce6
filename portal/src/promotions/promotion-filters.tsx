import { Field, Select } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { type Segment, segments } from '../catalogue/storefront.ts'
import { CountryField } from '../customers/country-field.tsx'
import { FilterRow } from '../shell/field-rows.tsx'

/** The market and price list whose promotions are shown; further choices after them. */
export function PromotionFilters(props: {
  country: string
  segment: Segment
  onChoose: (change: { country?: string; segment?: Segment }) => void
  children?: ReactNode
}) {
  const intl = useIntl()
  return (
    <FilterRow>
      <CountryField
        label={intl.formatMessage({ id: 'customer.country' })}
        country={props.country}
        onChoose={(country) => props.onChoose({ country })}
      />
      <Field label={intl.formatMessage({ id: 'catalogue.segment' })}>
        <Select
          value={props.segment}
          onChange={(_, { value }) => props.onChoose({ segment: value as Segment })}
        >
          {segments.map((known) => (
            <option key={known} value={known}>
              {intl.formatMessage({ id: 'catalogue.segmentName' }, { segment: known })}
            </option>
          ))}
        </Select>
      </Field>
      {props.children}
    </FilterRow>
  )
}
