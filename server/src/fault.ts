/**
 * Faults: what a caller is told when a request is refused. A room keeps its faults in one table (`faults.ts`), made with
 * `defineFaults`; all tables together are the reference in `docs/errors/`. Decisions return refusals, commands throw faults,
 * and the HTTP edge alone turns a fault into the contract's body (customers 1.9).
 */

export interface FaultEntry {
  /** HTTP status. Business refusals are 400, 403, 404 or 409 only: clients resend everything else. */
  status: number
  /** The contract's numeric code. */
  code: number
  /** What is said, with `{name}` where a parameter goes. */
  text: string
  /** What the reader can do about it; printed in the error reference. */
  remedy?: string
  isRetryable?: boolean
}

/** A refusal on its way to the caller. Throwing one rolls the request's transaction back: nothing is written. */
export class Fault extends Error {
  readonly errorName: string
  readonly status: number
  readonly code: number
  readonly isRetryable: boolean
  readonly parameters: Record<string, string>
  /** Always an array on the wire: strings such as `"600051: phone number is missing"`, or resources. */
  readonly data: unknown[]
  /** Extra response headers, e.g. `WWW-Authenticate`. */
  readonly headers: Record<string, string>

  constructor(
    errorName: string,
    entry: FaultEntry,
    parameters: Record<string, string>,
    extras: FaultExtras = {},
  ) {
    super(entry.text.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? ''))
    this.name = 'Fault'
    this.errorName = errorName
    this.status = entry.status
    this.code = entry.code
    this.isRetryable = entry.isRetryable ?? false
    this.parameters = parameters
    this.data = extras.data ?? []
    this.headers = extras.headers ?? {}
  }
}

export interface FaultExtras {
  data?: unknown[]
  headers?: Record<string, string>
}

type ParameterOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never
type FaultFactory<Text extends string> = [ParameterOf<Text>] extends [never]
  ? (parameters?: Record<string, never>, extras?: FaultExtras) => Fault
  : (parameters: Record<ParameterOf<Text>, string | number>, extras?: FaultExtras) => Fault

/** Every table made so far, by room: the source of the generated error reference. */
export const faultTables = new Map<string, Record<string, FaultEntry>>()

/**
 * Makes a room's faults from its table: `cartFaults.cartNotFound({ cartId })` builds the Fault, with the template's
 * parameters checked by the compiler.
 */
export function defineFaults<const Table extends Record<string, FaultEntry>>(
  room: string,
  table: Table,
): { [Name in keyof Table]: FaultFactory<Table[Name]['text']> } {
  faultTables.set(room, table)
  const factories = Object.entries(table).map(([name, entry]) => [
    name,
    (parameters: Record<string, string | number> = {}, extras?: FaultExtras) =>
      new Fault(
        name,
        entry,
        Object.fromEntries(Object.entries(parameters).map(([k, v]) => [k, String(v)])),
        extras,
      ),
  ])
  return Object.fromEntries(factories)
}

/** Faults that any room may raise. */
export const faults = defineFaults('general', {
  accessDenied: {
    status: 401,
    code: 400,
    text: 'Access denied: {reason}',
    remedy: 'Send a valid bearer token from the token endpoint.',
  },
  forbidden: {
    status: 403,
    code: 2032,
    text: 'Access denied: {reason}',
    remedy: 'Call with a partner that may do this.',
  },
  insufficientPrivileges: {
    status: 403,
    code: 900308,
    text: 'The caller has {seen}; {operation} needs {allowed}',
    remedy: 'Sign in as a person with one of the roles named.',
  },
  appOnlyNotSupported: {
    status: 403,
    code: 900329,
    text: '{operation} does not accept app-only tokens',
    remedy: 'Use an app+user token: authorization code, or refresh token.',
  },
  notFound: {
    status: 404,
    code: 1000,
    text: '{resource} {id} was not found',
    remedy: 'Check the id; another tenant’s resources are not visible.',
  },
  pathNotServed: {
    status: 404,
    code: 1000,
    text: 'There is no {method} {path} here',
    remedy:
      'Check the path and the method; `docs/coverage.md` lists the documented calls that are not served yet.',
  },
  invalidProperty: {
    status: 400,
    code: 3000,
    text: '{field} is not valid: saw {seen}, allowed is {allowed}',
    remedy: 'Correct the member named and send again.',
  },
  invalidInput: {
    status: 400,
    code: 800002,
    text: 'The request is not valid: {reason}',
    remedy: 'Correct the members listed in data and send again.',
  },
  notAnEnumMember: {
    status: 400,
    code: 900126,
    text: '{field} does not know the value {seen}; allowed is {allowed}',
    remedy: 'Use one of the values named.',
  },
  staleEtag: {
    status: 400,
    code: 2055,
    text: 'The etag {seen} is no longer valid',
    remedy: 'Read the resource again and repeat the change.',
  },
  notInThisEnvironment: {
    status: 400,
    code: 900127,
    text: '{operation} is not available in this environment',
    remedy: 'Use a sandbox environment.',
  },
  notSupported: {
    status: 400,
    code: 900141,
    text: '{operation} is not supported{hint}',
    remedy: 'Use the call named in the text.',
  },
  conflict: { status: 409, code: 1003, text: '{reason}', remedy: 'Choose another value.' },
  databaseUnavailable: {
    status: 503,
    code: 800003,
    text: 'The database cannot be reached at the moment; it is logged under correlation id {correlationId}',
    isRetryable: true,
    remedy:
      'Send the same request again after the seconds in Retry-After. With its MS-RequestId nothing is done twice.',
  },
  unexpected: {
    status: 500,
    code: 800003,
    text: 'Something failed on our side; it is logged under correlation id {correlationId}',
    isRetryable: true,
    remedy: 'Try again; if it stays, give the operator the correlation id.',
  },
})
