import { KontorFault, type SandboxClock } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

const clockKey = ['environment', 'clock']
const pollMilliseconds = 400

/** The environment's business time. Nothing in the portal asks the machine what day it is. */
export function useEnvironmentClock() {
  return useAnswer<SandboxClock | null>(
    clockKey,
    async (kontor, signal) => {
      try {
        return await kontor.get('/sandbox/clock', { signal })
      } catch (error) {
        // A production environment has no clock to show or move.
        if (error instanceof KontorFault && [400, 403, 404].includes(error.status)) return null
        throw error
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
