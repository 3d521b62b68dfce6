/** Optimistic locking. `If-Match` wins over an etag in the body; neither is ever required here (client line 18). */
import { faults } from '../fault.ts'

/** The etag a caller holds: from `If-Match` (quoted or bare, `*` means any), else from `attributes.etag` of the body. */
export function etagHeld(headers: Record<string, string | undefined>, bodyEtag?: string): string | undefined {
  const header = headers['if-match']
    ?.trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1')
  const held = header || bodyEtag
  return held === '*' ? undefined : held || undefined
}

/** Throws 400/2055 if the caller holds an etag that is not the current one. */
export function requireCurrentEtag(held: string | undefined, current: string): void {
  if (held !== undefined && held !== current) throw faults.staleEtag({ seen: held.slice(0, 100) })
}
