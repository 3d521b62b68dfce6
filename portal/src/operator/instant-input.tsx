import { Input } from '@fluentui/react-components'

/** An instant of UTC, to the second; empty for none. */
export function InstantInput({
  value,
  onChange,
  ...field
}: {
  name?: string
  value: string
  onChange: (instant: string) => void
}) {
  return (
    <Input
      {...field}
      type="datetime-local"
      step={1}
      value={value.slice(0, 19)}
      onChange={(_, { value: typed }) => {
        const withSeconds = /T\d\d:\d\d$/.test(typed) ? `${typed}:00` : typed
        onChange(withSeconds === '' ? '' : `${withSeconds}Z`)
      }}
    />
  )
}
