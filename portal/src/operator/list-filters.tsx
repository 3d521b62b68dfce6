import { Field, Select } from '@fluentui/react-components'
import { FilterRow } from '../shell/field-rows.tsx'
import { PageSearch } from '../shell/page-search.tsx'
import { useTypedSearch } from '../shell/typed-search.ts'

/** How a long list is narrowed down: a text to look for, and one choice. Both live in the address. */
export function ListFilters<Value extends string>(props: {
  searchLabel: string
  search: string
  onSearch: (search: string | undefined) => void
  choiceLabel: string
  /** The first is what is chosen where nothing is. */
  choices: readonly { value: Value | undefined; name: string }[]
  choice: Value | undefined
  onChoose: (value: Value | undefined) => void
}) {
  const [typed, setTyped] = useTypedSearch(props.search, (text) => props.onSearch(text || undefined))
  return (
    <FilterRow>
      <Field label={props.searchLabel}>
        <PageSearch value={typed} onChange={setTyped} />
      </Field>
      <Field label={props.choiceLabel}>
        <Select
          value={props.choice ?? ''}
          onChange={(_, { value }) => props.onChoose((value || undefined) as Value | undefined)}
        >
          {props.choices.map(({ value = '', name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </FilterRow>
  )
}
