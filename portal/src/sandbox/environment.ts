import { KontorFault, type SandboxClock } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor, useSignedIn } from '../session/session-context.tsx'

const clockKey = ['environment', 'clock']
const pollMilliseconds = 400

/** The refusal of an environment without a clock of its own. */
const notInThisEnvironment = 900127
/** In this tab: the partner whose environment has said so. Nothing else on the API tells of it, and once is enough. */
const withoutClockKey = 'kontor.without-clock'

/** The environment's business time, null in production. Nothing in the portal asks the machine what day it is. */
export function useEnvironmentClock() {
  const { tenantId } = useSignedIn().person
  return useAnswer<SandboxClock | null>(
    clockKey,
    async (kontor, signal) => {
      if (sessionStorage.getItem(withoutClockKey) === tenantId) return null
      try {
        return await kontor.get('/sandbox/clock', { signal })
      } catch (error) {
        if (!(error instanceof KontorFault && error.code === notInThisEnvironment)) throw error
        sessionStorage.setItem(withoutClockKey, tenantId)
        return null
      }
    },
    { staleTime: 30_000, refetchInterval: 60_000 },
  )
}

/** The environment's now; `undefined` until it is known. */
export function useEnvironmentNow(): Date | undefined {
  const clock = useEnvironmentClock()
  if (clock.data === undefined) return undefined
  return clock.data === null ? new Date() : new Date(clock.data.now)
}

/** Moves the clock and keeps looking until everything due on the way is done; then nothing shown before is true any more. */
export function useMoveClock() {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<void, unknown, Date>({
    async mutationFn(target) {
      let clock = await kontor.put('/sandbox/clock', { body: { now: target.toISOString() } })
      while (clock.state === 'running') {
        queries.setQueriesData({ queryKey: clockKey }, clock)
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
        clock = await kontor.get('/sandbox/clock')
      }
      queries.setQueriesData({ queryKey: clockKey }, clock)
    },
    onSuccess: () => queries.invalidateQueries(),
  })
}
