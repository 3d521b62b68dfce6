/** Whether a value has the form of a promotion document: every member known, of the right type, in its limits. */
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { type Problem, show } from './problem.ts'
import { PromotionDocument } from './promotion-document.ts'

/** Problems of one document that are looked for; the library would stop at eight. */
const problemsMax = 100

const compiled = Compile(PromotionDocument)

/** Everything that is wrong with the form of a document; empty if nothing is. */
export function formProblems(value: unknown): Problem[] {
  if (compiled.Check(value)) return []
  return errorsOf(value).flatMap((error) => toProblems(error, value))
}

interface SchemaError {
  keyword: string
  instancePath: string
  params: Record<string, unknown>
  message: string
}

function errorsOf(value: unknown): SchemaError[] {
  const { maxErrors } = Settings.Get()
  Settings.Set({ maxErrors: problemsMax })
  try {
    return [...compiled.Errors(value)] as SchemaError[]
  } finally {
    Settings.Set({ maxErrors })
  }
}

interface Schema {
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
}

function toProblems({ keyword, instancePath, params, message }: SchemaError, value: unknown): Problem[] {
  const path = instancePath.split('/').slice(1)
  const at = (member?: string) => [...path, ...(member ? [member] : [])]
  const problem = (place: string[], allowed: string): Problem => ({
    field: place.join('.') || 'promotion',
    seen: show(valueAt(value, place)),
    allowed,
  })
  const schema = schemaAt(path)
  switch (keyword) {
    case 'required':
      return (params.requiredProperties as string[]).map((name) =>
        problem(at(name), schemaAt(at(name))?.description ?? 'a value'),
      )
    case 'additionalProperties': {
      const known = Object.keys(schema?.properties ?? {}).join(', ')
      return (params.additionalProperties as string[]).map((name) => problem(at(name), `only ${known}`))
    }
    // The same once more, said of the unknown member itself.
    case 'boolean':
      return []
    case 'pattern':
      return [problem(path, schema?.description ?? message)]
    default:
      return [problem(path, words[keyword]?.(params) ?? message)]
  }
}

const words: Record<string, (params: Record<string, unknown>) => string> = {
  type: ({ type }) => types[String(type)] ?? String(type),
  enum: ({ allowedValues }) => (allowedValues as unknown[]).join(', '),
  const: ({ allowedValue }) => String(allowedValue),
  minimum: ({ limit }) => `${limit} or more`,
  maximum: ({ limit }) => `${limit} or less`,
  minLength: ({ limit }) => `at least ${limit} characters`,
  maxLength: ({ limit }) => `at most ${limit} characters`,
  minItems: ({ limit }) => `at least ${limit} in the list`,
  maxItems: ({ limit }) => `at most ${limit} in the list`,
}

const types: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)

const schemaAt = (path: readonly string[]): Schema | undefined =>
  path.reduce<Schema | undefined>(
    (schema, key) => schema?.items ?? schema?.properties?.[key],
    PromotionDocument as Schema,
  )
