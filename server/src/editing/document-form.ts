/** Whether a value has the form of a document: every member known, of the right type, in its limits. */
import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { type Problem, show } from './problem.ts'

/** Problems of one document that are looked for; the library would stop at eight. */
const problemsMax = 100

/** Everything that is wrong with the form of a value; empty if nothing is. */
export type FormCheck = (value: unknown) => Problem[]

/** The check of a schema, compiled once. `noun` names the document where no member of it can be named. */
export function formCheck(schema: TSchema, noun: string): FormCheck {
  const compiled = Compile(schema)
  return (value) => {
    if (compiled.Check(value)) return []
    return errorsOf(compiled, value).flatMap((error) => toProblems(error, { value, schema, noun }))
  }
}

function errorsOf(compiled: Validator, value: unknown): SchemaError[] {
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

interface SchemaError {
  keyword: string
  instancePath: string
  params: Record<string, unknown>
  message: string
}

function toProblems(
  { keyword, instancePath, params, message }: SchemaError,
  { value, schema: root, noun }: { value: unknown; schema: TSchema; noun: string },
): Problem[] {
  const path = instancePath.split('/').slice(1)
  const at = (member?: string) => [...path, ...(member ? [member] : [])]
  const problem = (place: string[], allowed: string): Problem => ({
    field: place.join('.') || noun,
    seen: show(valueAt(value, place)),
    allowed,
  })
  const schema = schemaAt(root, path)
  switch (keyword) {
    case 'required':
      return (params.requiredProperties as string[]).map((name) =>
        problem(at(name), schemaAt(root, at(name))?.description ?? 'a value'),
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

const schemaAt = (root: TSchema, path: readonly string[]): Schema | undefined =>
  path.reduce<Schema | undefined>((schema, key) => schema?.items ?? schema?.properties?.[key], root as Schema)
