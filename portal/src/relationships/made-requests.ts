import { useSyncExternalStore } from 'react'

/** A link that was made in this tab. */
export interface MadeRequest {
  url: string
  /** The environment's time, ISO 8601. */
  madeAt: string
}

const key = 'kontor.relationship-requests'
const kept = 20
const changed = new EventTarget()

/** Remembers a link, the newest first: the server keeps none until it is accepted. */
export function rememberRequest(request: MadeRequest): void {
  const earlier = JSON.parse(text()) as MadeRequest[]
  sessionStorage.setItem(key, JSON.stringify([request, ...earlier].slice(0, kept)))
  changed.dispatchEvent(new Event('change'))
}

/** The links made in this tab. */
export function useMadeRequests(): MadeRequest[] {
  const stored = useSyncExternalStore((listener) => {
    changed.addEventListener('change', listener)
    return () => changed.removeEventListener('change', listener)
  }, text)
  return JSON.parse(stored) as MadeRequest[]
}

const text = (): string => sessionStorage.getItem(key) ?? '[]'
