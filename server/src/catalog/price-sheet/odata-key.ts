/**
 * The key in a path of the older reports API: `(Market='SE',PricesheetView='software')` as values by name in lower case. Quotes
 * may be missing; one inside a value is written twice. Undefined for a text of another form.
 */
export function readODataKey(text: string): Map<string, string> | undefined {
  if (text === '' || text === '()') return new Map()
  const members = /^\((.*)\)$/.exec(text)?.[1]
  if (members === undefined) return undefined
  const values = new Map<string, string>()
  for (const member of members.split(',')) {
    const [, name, quoted, bare] = /^\s*(\w+)\s*=\s*(?:'((?:[^']|'')*)'|([^']*))\s*$/.exec(member) ?? []
    if (name === undefined) return undefined
    values.set(name.toLowerCase(), quoted?.replaceAll("''", "'") ?? bare!.trim())
  }
  return values
}
