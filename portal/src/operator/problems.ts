import { KontorFault } from '@kontor/client'

/** What is wrong with one member of a document. */
export interface Problem {
  /** Path of the member: `requiredProducts.0.term`. */
  field: string
  /** What stands there. */
  seen: string
  allowed: string
}

/** The problems a refusal lists; none where it is about something else. */
export function problemsOf(fault: unknown): Problem[] {
  if (!(fault instanceof KontorFault) || fault.status !== 400) return []
  return fault.data.flatMap((detail) => {
    const [, field, seen, allowed] =
      typeof detail === 'string' ? (/^(\S+): saw (.*?), allowed is (.*)$/s.exec(detail) ?? []) : []
    return field && seen !== undefined && allowed ? [{ field, seen, allowed }] : []
  })
}

/** The first problem of a member, or of something inside it. */
export const problemAt = (problems: readonly Problem[], ...paths: string[]): Problem | undefined =>
  problems.find(({ field }) => paths.some((path) => field === path || field.startsWith(`${path}.`)))
