import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { PageSearch } from '../shell/page-search.tsx'
import { useTypedSearch } from '../shell/typed-search.ts'

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 22rem) minmax(0, 16rem)',
    '@media (max-width: 500px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

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
  const styles = useStyles()
  const [typed, setTyped] = useTypedSearch(props.search, (text) => props.onSearch(text || undefined))
  return (
    <search className={styles.filters}>
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
    </search>
  )
}
