/** Something that begins or ends soon. */
export interface ComingEvent<T> {
  of: T
  kind: 'begins' | 'ends'
  at: string
}

const soonMilliseconds = 120 * 86_400_000

/** The beginnings and ends that fall into the next four months, of anything with a period. */
export function comingEvents<T>(
  all: readonly T[],
  now: Date,
  periodOf: (one: T) => { from?: string | undefined; to?: string | undefined },
): ComingEvent<T>[] {
  const isSoon = (at: string | undefined): at is string =>
    at !== undefined && new Date(at) > now && new Date(at).getTime() - now.getTime() <= soonMilliseconds
  return all.flatMap((of) => {
    const { from, to } = periodOf(of)
    return [
      ...(isSoon(from) ? [{ of, kind: 'begins' as const, at: from }] : []),
      ...(isSoon(to) ? [{ of, kind: 'ends' as const, at: to }] : []),
    ]
  })
}
