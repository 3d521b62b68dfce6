import type { Call } from '../http/call.ts'

/** Where the policy says nothing. */
const hoursDefault = 168

/** Hours in which a licence may be cancelled, and seats of it given back: the policy `cancellation-window`. */
export const cancellationHours = (call: Call): number =>
  call.policyValue<{ hours?: number }>('cancellation-window')?.hours ?? hoursDefault
