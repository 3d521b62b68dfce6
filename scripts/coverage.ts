/** Which operations of the contract the server's routes answer: compared by method and path, not by hand. */

export type Tier = 'seed' | 'core' | 'wider'

/** An operation as `server/contract/operations-*.csv` names it; its path may end in the query that makes it another one. */
export interface Operation {
  area: string
  id: string
  method: string
  path: string
  tier: Tier
}

/** What the server answers. */
export interface Endpoint {
  method: string
  path: string
  operation: string
  alsoAnswers?: readonly string[]
  /** Names of the query parameters it reads. */
  query?: readonly string[]
}

export interface Coverage {
  operations: (Operation & { isAnswered: boolean })[]
  /** Endpoints that the contract does not know. */
  beside: Endpoint[]
  /** Where an endpoint's ids are not the contract's. */
  problems: string[]
}

/**
 * Compares them. Paths are equal without regard to case, names of parameters, and the host. An operation that differs from
 * its neighbours by a query parameter is answered where the endpoint reads that parameter; one that differs by its body only,
 * where the endpoint names it.
 */
export function compare(operations: readonly Operation[], endpoints: readonly Endpoint[]): Coverage {
  const endpointOf = new Map(endpoints.map((endpoint) => [callOf(endpoint), endpoint]))
  const operationsOf = Map.groupBy(operations, callOf)
  const compared = operations.map((operation) => {
    const endpoint = endpointOf.get(callOf(operation))
    return { ...operation, isAnswered: endpoint !== undefined && answers(endpoint, operation) }
  })
  // An operation may have a second spelling of its path, but not that alone.
  const misplaced = new Set(compared.filter(({ isAnswered }) => !isAnswered).map(({ id }) => id))
  return {
    operations: compared,
    beside: endpoints.filter((endpoint) => !operationsOf.has(callOf(endpoint))),
    problems: endpoints.flatMap((endpoint) => {
      const here = operationsOf.get(callOf(endpoint))?.map(({ id }) => id)
      const wrong = here
        ? idsOf(endpoint).filter((id) => !here.includes(id))
        : idsOf(endpoint).filter((id) => misplaced.has(id))
      const allowed = here?.join(', ') ?? 'a name of our own, as the contract has that one elsewhere'
      return wrong.map((id) => `${endpoint.method} ${endpoint.path}: ${id} should be ${allowed}`)
    }),
  }
}

const idsOf = ({ operation, alsoAnswers = [] }: Endpoint): string[] => [operation, ...alsoAnswers]

function answers(endpoint: Endpoint, { id, path }: Operation): boolean {
  const asked = [...new URLSearchParams(path.split('?')[1]).keys()].map(fold)
  const read = (endpoint.query ?? []).map(fold)
  if (!asked.every((name) => read.includes(name))) return false
  return asked.length > 0 || idsOf(endpoint).includes(id)
}

const fold = (text: string): string => text.toLowerCase()

/** Method and path in one spelling: `GET /v1/customers/*`. An OData key in parentheses is one parameter. */
function callOf({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  const [bare = ''] = path.replace(/^https?:\/\/[^/]+|^\{authority\}/, '').split('?')
  return `${method} ${fold(bare.replace(/\([^)]*\)|\{[^}]+\}|:\w+/g, '*'))}`
}
