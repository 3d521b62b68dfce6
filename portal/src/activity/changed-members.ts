/** A member of a resource that a change touched, before and after. */
export interface ChangedMember {
  /** Dotted path, as `BillingProfile.Email`. */
  path: string
  before?: string
  after?: string
}

/** The members that differ between two JSON texts, in order of their paths; every member where one side is missing. */
export function changedMembers(before: string | undefined, after: string | undefined): ChangedMember[] {
  const old = membersOf(before)
  const fresh = membersOf(after)
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((path) => old.get(path) !== fresh.get(path))
    .toSorted()
    .map((path) => ({ path, before: old.get(path), after: fresh.get(path) }))
}

function membersOf(text: string | undefined): Map<string, string> {
  const members = new Map<string, string>()
  if (text === undefined || text === '') return members
  try {
    walk(JSON.parse(text), '', members)
  } catch {
    members.set('', text)
  }
  return members
}

/** Links and attributes belong to the wire, not to the resource. */
const unremarkable = /^(links|attributes)$/i

function walk(value: unknown, path: string, members: Map<string, string>): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (!unremarkable.test(name)) walk(member, path === '' ? name : `${path}.${name}`, members)
    }
  } else if (value !== null && value !== undefined && value !== '') {
    members.set(path, String(value))
  }
}
