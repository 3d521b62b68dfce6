/** The contract's fault body: the union of what older and newer clients read (customers 1.9, decision 5). */
import type { Fault } from '../fault.ts'

const descriptionMax = 1024

export interface FaultBody {
  code: number
  message: string
  description: string
  errorName: string
  isRetryable: boolean
  parameters: Record<string, string>
  errorMessageExtended: string
  data: unknown[]
  source: string
}

/** What a throttled caller gets instead: clients lose the delay if they see a fault body (client line 57). */
export interface ThrottledBody {
  statusCode: number
  message: string
}

export function toFaultBody(fault: Fault): FaultBody | ThrottledBody {
  if (fault.status === 429) return { statusCode: fault.status, message: fault.message }
  const description = fault.message.slice(0, descriptionMax)
  return {
    code: fault.code,
    message: description,
    description,
    errorName: pascalCase(fault.errorName),
    isRetryable: fault.isRetryable,
    parameters: fault.parameters,
    errorMessageExtended: `InternalErrorCode=${fault.code}`,
    data: fault.data,
    source: 'PartnerFD',
  }
}

/** Error names are PascalCase in the contract (`AccountStatusNotFound`). */
const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
