/** Users that were deleted 30 days ago go for good, on the environment's clock (customers 10, decision 2). */
import { addDays } from '../calendar.ts'
import type { DueWork } from '../http/due-work.ts'
import { firstDeletedAt, purgeUsers } from './store.ts'
import { goneSince, restorableDays } from './user.ts'

const batch = 1000

export const purgeDeletedUsers: DueWork = {
  name: 'purge-deleted-users',
  async nextDueAt(db, environmentId, until) {
    const deletedAt = await firstDeletedAt(db, environmentId)
    const dueAt = deletedAt && addDays(deletedAt, restorableDays)
    return dueAt && dueAt <= until ? dueAt : undefined
  },
  run: ({ db, environment }, at) => purgeUsers(db, environment.id, { until: goneSince(at), limit: batch }),
}
