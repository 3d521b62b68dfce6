/** What a refused or failed call throws, whatever the operation. */
export class KontorFault extends Error {
  override readonly name = 'KontorFault'
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number
  /** The contract's error code, or a word where there is none: `unreachable`, `throttled`, `unknown`. */
  readonly code: number | string
  /** The server's sentence, in the locale that was asked for. */
  readonly description: string
  /** Further detail: sentences such as `600051: …`, or a resource such as a re-priced cart. */
  readonly data: unknown[]
  /** Names this call in the server's logs and activity records. */
  readonly correlationId: string

  constructor(fault: FaultMembers, options?: ErrorOptions) {
    super(`${fault.code}: ${fault.description}`, options)
    this.status = fault.status
    this.code = fault.code
    this.description = fault.description
    this.data = fault.data
    this.correlationId = fault.correlationId
  }
}

export interface FaultMembers {
  status: number
  code: number | string
  description: string
  data: unknown[]
  correlationId: string
}

/**
 * Reads the fault out of an answer that is not a success. Numeric codes are numbers whether the body carries them
 * as number or text; a throttled call's gateway body and bodies that are not JSON are understood as well.
 */
export async function faultOf(response: Response, correlationId: string): Promise<KontorFault> {
  const text = await response.text()
  const body = membersOf(text)
  return new KontorFault({
    status: response.status,
    code: codeOf(body, response.status),
    description: sentenceOf(body) ?? (text.slice(0, 200) || response.statusText || `HTTP ${response.status}`),
    data: Array.isArray(body.data) ? body.data : [],
    correlationId: response.headers.get('MS-CorrelationId') ?? correlationId,
  })
}

/** The fault of a call that got no answer at all. */
export function unreachable(cause: unknown, correlationId: string): KontorFault {
  return new KontorFault(
    {
      status: 0,
      code: 'unreachable',
      description: 'The server could not be reached.',
      data: [],
      correlationId,
    },
    { cause },
  )
}

function membersOf(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function codeOf(body: Record<string, unknown>, status: number): number | string {
  const code = body.code ?? body.error
  if (typeof code === 'number') return code
  if (typeof code === 'string' && code !== '') return /^\d+$/.test(code) ? Number(code) : code
  return status === 429 ? 'throttled' : 'unknown'
}

function sentenceOf(body: Record<string, unknown>): string | undefined {
  return [body.description, body.error_description, body.message].find(
    (sentence): sentence is string => typeof sentence === 'string' && sentence !== '',
  )
}
