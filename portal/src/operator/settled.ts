import { useEffect, useState } from 'react'

const pauseMilliseconds = 350

/** A text that changes while somebody types, as it is once they pause. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
