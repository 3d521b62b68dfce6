/** Checks what was read against its schema and says everything that is wrong, in terms a caller can act on. */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { type Fault, faults } from '../fault.ts'

interface Problem {
  field: string
  text: string
}

/** A compiled check of one schema: the faults of a value, or undefined if it fits. */
export type Check = (value: unknown) => Fault | undefined

/** How many problems one answer lists: enough to fix a form, bounded for a hostile body. */
const problemsMax = 20

/** Compiles a schema once, at registration. `part` names the place in messages: `body`, `query`. */
export function compileCheck(schema: TSchema, part: string): Check {
  const compiled = Compile(schema)
  return (value) => {
    if (compiled.Check(value)) return undefined
    const problems: Problem[] = []
    for (const error of compiled.Errors(value)) {
      if (problems.length >= problemsMax) break
      problems.push(...describe(error as CompileError, { value, schema, part }))
    }
    const texts = [...new Set(problems.map(({ field, text }) => `${field}: ${text}`))]
    return faults.invalidInput({ reason: texts.slice(0, 3).join('; ') }, { data: texts })
  }
}

interface CompileError {
  keyword: string
  /** Where the broken rule stands in the schema, as a JSON pointer after `#`. */
  schemaPath: string
  instancePath: string
  params: Record<string, unknown>
  message: string
}

interface Checked {
  value: unknown
  schema: TSchema
  part: string
}

function describe(
  { keyword, schemaPath, instancePath, params, message }: CompileError,
  { value, schema, part }: Checked,
): Problem[] {
  const field = instancePath.slice(1).replaceAll('/', '.') || part
  if (keyword === 'required') {
    const prefix = instancePath ? `${field}.` : ''
    return (params.requiredProperties as string[]).map((name) => ({
      field: `${prefix}${name}`,
      text: 'is required',
    }))
  }
  if (keyword === 'additionalProperties') {
    const { properties = {} } = at(schema, schemaPath.slice(1)) as TSchema & { properties?: object }
    const seen = (params.additionalProperties as string[]).join(', ').slice(0, 80)
    return [{ field, text: `saw ${seen}, allowed is ${Object.keys(properties).join(', ') || 'nothing'}` }]
  }
  // A member that is not allowed is told of with those that are.
  if (keyword === 'boolean') return []
  const seen = show(at(value, instancePath))
  if (keyword === 'enum')
    return [{ field, text: `saw ${seen}, allowed is ${(params.allowedValues as unknown[]).join(', ')}` }]
  return [{ field, text: `saw ${seen}, ${message}` }]
}

const at = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80)
