import { Type } from 'typebox'
import { faults } from '../fault.ts'
import { PathText } from '../http/schemas.ts'
import { isGuid } from '../ids.ts'

/** `?environment=` of the operator's calls: the id of an environment. */
export const EnvironmentQuery = { environment: Type.Optional(PathText) } as const

/** The environment the operator named, if any. Throws 400/3000 for what is no id; an unknown id is refused by the edge. */
export function environmentAsked({ environment }: { environment?: string }): string | undefined {
  if (environment === undefined || isGuid(environment)) return environment
  throw faults.invalidProperty({
    field: 'environment',
    seen: environment.slice(0, 60),
    allowed: 'the id of an environment',
  })
}

/** The environment the operator named. Throws 400/3000 if none is named, too. */
export function environmentRequired(query: { environment?: string }): string {
  const environment = environmentAsked(query)
  if (environment !== undefined) return environment
  throw faults.invalidProperty({ field: 'environment', seen: 'nothing', allowed: 'the id of an environment' })
}
