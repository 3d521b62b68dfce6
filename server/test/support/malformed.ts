/** Malformed requests made from an OpenAPI document: each breaks its operation's own rules in at least one way. */
import type { Random } from './random.ts'

interface Schema {
  type?: string
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  format?: string
  patternProperties?: Record<string, Schema>
}
interface Parameter {
  name: string
  in: string
  schema: Schema
}
export interface Operation {
  method: string
  path: string
  parameters: Parameter[]
  body?: Schema
}
export interface MalformedRequest {
  method: string
  path: string
  body?: string
  headers: Record<string, string>
}

export interface Document {
  paths: Record<
    string,
    Record<
      string,
      { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }
    >
  >
}

/** The operations of a document, flattened. */
export const operationsOf = (document: Document): Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody && Object.values(requestBody.content)[0]?.schema,
    })),
  )

const nasty: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'å'.repeat(300),
  '../../etc/passwd',
  "'; drop table customer; --",
  '{{7*7}}',
  -1,
  0,
  1e308,
  2 ** 53,
  0.1,
  true,
  null,
  [],
  {},
  [null],
  { a: { b: [] } },
  '2021-02-30',
  '9999-99-99T99:99:99Z',
  'NaN',
  '０',
  '\ud800',
  '%',
  '%zz',
]
/** Nasty values that can stand in a path: a segment of nothing or of dots would be another path. */
const nastyNames = nasty.filter(
  (value) => typeof value === 'string' && value.trim() !== '' && !value.startsWith('.'),
)
const brokenJson: readonly string[] = [
  '{',
  '}',
  '[',
  '"',
  'nul',
  '{"a":}',
  '{"a":1,}',
  '\u0000',
  '{"__proto__":{"x":1}}',
  '<xml/>',
  '1 2',
  '{"a":1}{"a":2}',
  '﻿{',
]

/** One malformed request for an operation. Paths name resources that do not exist; bodies are broken or break the schema. */
export function malformedRequest(
  random: Random,
  { method, path, parameters, body }: Operation,
): MalformedRequest {
  const filled = path.replace(/\{(\w+)\}/g, () => encodeURIComponent(toText(random.pick(nastyNames))))
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && random.chance(0.7))
    .map((parameter) => `${parameter.name}=${encodeURIComponent(toText(random.pick(nasty)))}`)
    .join(random.pick(['&', '&', ';', '&&']))
  const headers: Record<string, string> = {}
  if (random.chance(0.3))
    headers['MS-RequestId'] = random.pick([
      'x',
      '0b1d9f3a-1111-4222-8333-444455556666',
      'x'.repeat(200),
      '{}',
    ])
  if (random.chance(0.2))
    headers['MS-ContinuationToken'] = random.pick(['x', 'e30', 'eyJzaXplIjoxLCJ0cmFpbCI6W119', '%%%'])
  if (random.chance(0.2)) headers['If-Match'] = random.pick(['"x"', '*', '""'])
  if (random.chance(0.1)) headers['X-Locale'] = random.pick(['sv-SE', 'xx', 'x'.repeat(500)])
  if (method === 'GET' || method === 'HEAD')
    return { method, path: query ? `${filled}?${query}` : filled, headers }
  headers['content-type'] = random.pick([
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/x-www-form-urlencoded',
  ])
  const isBroken = !body || random.chance(0.15)
  return {
    method,
    path: query ? `${filled}?${query}` : filled,
    headers,
    body: isBroken
      ? random.pick(brokenJson)
      : JSON.stringify(breakSomething(random, body, valueFor(random, body))),
  }
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value)

function valueFor(random: Random, schema: Schema): unknown {
  if (schema.anyOf) return valueFor(random, random.pick(schema.anyOf))
  if (schema.enum) return random.pick(schema.enum)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) || random.chance(0.4))
          .map(([name, member]) => [name, valueFor(random, member)]),
      )
    case 'array':
      return Array.from({ length: random.below(3) + 1 }, () => valueFor(random, schema.items ?? {}))
    case 'integer':
    case 'number':
      return random.below(100)
    case 'boolean':
      return random.chance(0.5)
    default:
      return schema.format === 'date-time'
        ? '2021-01-01T00:00:00Z'
        : random.pick(['x', 'SE', 'CFQ7KTC00010:0001:X', '0b1d9f3a-1111-4222-8333-444455556666'])
  }
}

/** A value of every type that the schema is not. */
const wrongFor = (schema: Schema): unknown[] =>
  [[], {}, 'not a number', -0.5].filter(
    (value) =>
      (Array.isArray(value) ? 'array' : typeof value) !==
        (schema.type === 'integer' ? 'number' : schema.type) || schema.type === 'integer',
  )

/** Removes a required member or gives it a value of another type; a body without required members becomes another type. */
function breakSomething(random: Random, schema: Schema, value: unknown): unknown {
  const required = schema.required ?? []
  if (schema.type !== 'object' || !required.length || typeof value !== 'object' || value === null)
    return random.pick([[[]], 'text', 17])
  const name = random.pick(required)
  const member = schema.properties?.[name]
  const broken = { ...(value as Record<string, unknown>) }
  if (!member || random.chance(0.4)) delete broken[name]
  else if (member.type === 'object' && member.required?.length && random.chance(0.6))
    broken[name] = breakSomething(random, member, broken[name])
  else if (member.type === 'string') broken[name] = random.pick([[], {}, null])
  else broken[name] = random.pick(wrongFor(member))
  for (const other of Object.keys(broken))
    if (random.chance(0.15) && other !== name) broken[other] = random.pick(nasty)
  return broken
}
