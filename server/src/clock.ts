/**
 * The only place that reads the machine's time. Business time is the environment's (`Call.now`); what must run on real
 * time (tokens, rate windows, idempotency, logs) asks here. See decisions on time: ADR 0003.
 */

import { performance } from 'node:perf_hooks'

/** The real present. */
export const realNow = (): Date => new Date()

/** Milliseconds of the real present, for measuring durations and cache ages. */
export const realMilliseconds = (): number => Date.now()

/** Milliseconds that only ever go forward, with fractions, for measuring how long an answer takes. */
export const ticks = (): number => performance.now()
