import { useEffect } from 'react'

/** Marks the search box of a page; where there are several, the last on the page is meant. */
export const pageSearch = { 'data-page-search': '' }

/** `/` goes to the page's search, unless the person is typing. */
export function useSlashForSearch(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      const search = [...document.querySelectorAll<HTMLInputElement>('input[data-page-search]')].at(-1)
      if (!search) return
      event.preventDefault()
      search.focus()
      search.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
