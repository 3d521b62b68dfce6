import { useEffect, useRef, useState } from 'react'

const pauseMilliseconds = 250

/**
 * The text of a search box whose value lives in the address: shown as typed, and handed to `onSearch` when the person
 * pauses. Follows the address when that changes by other ways, such as Back.
 */
export function useTypedSearch(
  current: string,
  onSearch: (text: string) => void,
): [string, (text: string) => void] {
  const [typed, setTyped] = useState(current)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(current)

  useEffect(() => {
    if (current !== asked.current) {
      asked.current = current
      setTyped(current)
    }
  }, [current])
  useEffect(() => () => clearTimeout(timer.current), [])

  return [
    typed,
    (text) => {
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        asked.current = text.trim()
        onSearch(text.trim())
      }, pauseMilliseconds)
    },
  ]
}
