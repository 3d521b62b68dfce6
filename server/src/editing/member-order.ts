import type { TSchema } from 'typebox'

interface Shape {
  properties?: Record<string, Shape>
  items?: Shape
}

/** A value with its members in the order of a schema, and without those the schema does not know. */
export const inMemberOrder = <Value>(schema: TSchema, value: Value): Value =>
  inOrder(schema as Shape, value) as Value

function inOrder({ properties, items = {} }: Shape, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(items, item))
  if (typeof value !== 'object' || value === null || !properties) return value
  const members = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, shape]) =>
      members[name] === undefined ? [] : [[name, inOrder(shape, members[name])]],
    ),
  )
}
