/**
 * Lenient reading: what real clients send, brought to the form the schemas describe. Names match without regard to case
 * and underscores; null and fillers mean "not given"; enumerations, numbers and booleans are read in every spelling seen
 * (client lines 6 and 19–25). What a schema does not name is dropped; keys of maps are data and stay as they are.
 */
import type { TSchema } from 'typebox'
import { BoundedMap } from '../bounded-map.ts'
import { parseInstant, toWireInstant } from '../calendar.ts'

interface Schema {
  type?: string
  enum?: readonly string[]
  format?: string
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
  'x-fillers'?: string[]
  'x-aliases'?: string[]
  'x-integers'?: string[]
}

const fold = (name: string): string => name.toLowerCase().replace(/[_\-\s]/g, '')

const propertyNames = new WeakMap<object, Map<string, string>>()

function namesOf(properties: Record<string, Schema>): Map<string, string> {
  let names = propertyNames.get(properties)
  if (!names) {
    names = new Map()
    for (const [name, schema] of Object.entries(properties)) {
      for (const spelling of [name, ...(schema['x-aliases'] ?? [])]) names.set(fold(spelling), name)
      // The contract's own spelling is found without folding what was sent.
      names.set(name, name)
    }
    propertyNames.set(properties, names)
  }
  return names
}

/** The value in the schema's form. Undefined means "not given". Never throws: what cannot be read is left for validation. */
export const readLeniently = (schema: TSchema, value: unknown): unknown => read(schema as Schema, value)

function read(schema: Schema, value: unknown): unknown {
  if (value === null || value === undefined || isFiller(schema, value)) return undefined
  if (schema.anyOf) return readUnion(schema.anyOf, value)
  if (schema.enum) return readEnum(schema.enum, schema['x-integers'], value)
  switch (schema.type) {
    case 'object':
      return isObject(value) ? readObject(schema, value) : value
    case 'array':
      return Array.isArray(value)
        ? value.map((item) => read(schema.items ?? {}, item)).filter((item) => item !== undefined)
        : value
    case 'integer':
    case 'number':
      return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value
    case 'boolean':
      return typeof value === 'string' && /^(true|false)$/i.test(value)
        ? value.toLowerCase() === 'true'
        : value
    case 'string':
      if (schema.format === 'date-time' && typeof value === 'string') return readInstant(value)
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
    default:
      return value
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFiller = (schema: Schema, value: unknown): boolean =>
  typeof value === 'string' &&
  ((schema.format === 'date-time' && value.startsWith('0001-01-01')) ||
    (schema['x-fillers']?.some((filler) => fold(filler) === fold(value)) ?? false))

/** Every documented form of a date, as the one that schemas describe (client line 8, customers 1.4). */
function readInstant(text: string): string {
  const at = parseInstant(text)
  return at ? toWireInstant(at) : text
}

const membersBySpelling = new WeakMap<readonly string[], Map<string, string>>()

function readEnum(members: readonly string[], integers: string[] | undefined, value: unknown): unknown {
  if (typeof value === 'number') return integers?.[value] ?? value
  if (typeof value !== 'string') return value
  let spellings = membersBySpelling.get(members)
  if (!spellings) {
    spellings = new Map(members.toReversed().map((member) => [fold(member), member]))
    for (const member of members) spellings.set(member, member)
    membersBySpelling.set(members, spellings)
  }
  return spellings.get(value) ?? spellings.get(fold(value)) ?? value
}

function readObject(schema: Schema, value: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const properties = schema.properties ?? {}
  const names = namesOf(properties)
  const map = schema.patternProperties
    ? Object.values(schema.patternProperties)[0]
    : isObject(schema.additionalProperties)
      ? (schema.additionalProperties as Schema)
      : undefined
  for (const [key, member] of Object.entries(value)) {
    const name = names.get(key) ?? names.get(fold(key))
    const given = name ? read(properties[name]!, member) : map ? read(map, member) : undefined
    // Of two spellings of one name the first that gives a value counts.
    if (given !== undefined) result[name ?? key] ??= given
  }
  return result
}

function readUnion(branches: Schema[], value: unknown): unknown {
  const kind = Array.isArray(value) ? 'array' : typeof value
  const branch =
    branches.find((candidate) => candidate.type === kind) ??
    branches.find((candidate) => candidate.type === 'integer' && kind === 'number')
  return branch ? read(branch, value) : value
}

export type RawQuery = Readonly<Record<string, string | string[]>>

/** Query strings remembered: the same few are sent again and again. */
const knownQueries = new BoundedMap<string, RawQuery>(2_000)
/** Longer ones are not remembered. */
const knownLengthMax = 300

/** A raw query string as a flat object of texts; the same string gives the same object. */
export function readQueryString(raw: string): RawQuery {
  if (raw.length > knownLengthMax) return splitQueryString(raw)
  let query = knownQueries.get(raw)
  if (!query) {
    query = Object.freeze(splitQueryString(raw))
    knownQueries.set(raw, query)
  }
  return query
}

/**
 * `;` and a second `?` separate like `&` (purchase 5.1, billing 3.2), `+` is a blank, a repeated name becomes an array, and
 * what does not decode is taken literally.
 */
function splitQueryString(raw: string): RawQuery {
  const query: Record<string, string | string[]> = {}
  for (const pair of raw.split(/[&;?]/)) {
    if (!pair) continue
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    const value = at < 0 ? '' : decode(pair.slice(at + 1))
    const before = query[name]
    query[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return query
}

function decode(text: string): string {
  if (!/[+%]/.test(text)) return text
  const blanks = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(blanks)
  } catch {
    return blanks
  }
}

/** A query read by its schema: empty values mean "not given", single values of list members become lists. */
export function readQuery(schema: TSchema, query: RawQuery): Record<string, unknown> {
  const properties = (schema as Schema).properties ?? {}
  const names = namesOf(properties)
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(query)) {
    const name = names.get(key) ?? names.get(fold(key))
    if (name === undefined) continue
    const wanted = properties[name]!
    const isList = wanted.type === 'array'
    const given = isList ? [value].flat() : Array.isArray(value) ? value[0] : value
    if (given === '') continue
    const member = read(wanted, given)
    // Of two spellings of one name the first that gives a value counts.
    if (member !== undefined) result[name] ??= member
  }
  return result
}
