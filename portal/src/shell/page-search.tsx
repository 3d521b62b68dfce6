import { SearchBox, type SearchBoxProps } from '@fluentui/react-components'
import { useIntl } from 'react-intl'
import { pageSearch } from './slash-search.ts'

/** The search of a page, which `/` leads to. */
export function PageSearch(props: {
  value: string
  onChange: (text: string) => void
  /** Said inside the empty box, where no label stands beside it. */
  placeholder?: string
  className?: string
}) {
  const intl = useIntl()
  const named: SearchBoxProps = props.placeholder
    ? { placeholder: props.placeholder, 'aria-label': props.placeholder }
    : {}
  return (
    <SearchBox
      {...named}
      className={props.className}
      style={{ width: '100%', maxWidth: 'none' }}
      value={props.value}
      onChange={(_, { value }) => props.onChange(value)}
      dismiss={{ 'aria-label': intl.formatMessage({ id: 'action.clear' }) }}
      aria-keyshortcuts="/"
      {...pageSearch}
    />
  )
}
