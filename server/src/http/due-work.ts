/** Work that falls due as time passes: charges, renewals, expiries, invoices. The rooms own it, the clocks of `sandbox` run it. */
import type { Database } from '../platform/database.ts'
import type { Call } from './call.ts'
import type { CallingPartner } from './caller.ts'

/** The call that due work gets: in one transaction, at the instant that is due, on behalf of nobody in particular. */
export interface DueCall extends Call {
  /** The same call under the policies of one partner, whose flights may differ. */
  as(partner: CallingPartner): Call
}

/** One kind of due work. Registered at composition; at the same instant, kinds run in the order of registration. */
export interface DueWork {
  name: string
  /** The instant of the earliest thing due at or before `until`; undefined if nothing is. */
  nextDueAt(db: Database, environmentId: string, until: Date): Promise<Date | undefined>
  /**
   * Does what is due at `at`, or one batch of it: it is asked again until nothing at `at` is left. Must leave less to do
   * than it found. Runs once per success: the transaction that holds its effect also holds the clock's position.
   */
  run(call: DueCall, at: Date): Promise<void>
}
