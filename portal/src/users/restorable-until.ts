const restorableMilliseconds = 30 * 86_400_000

/** The last moment at which a user deleted then can be restored. */
export const restorableUntil = (softDeletionTime: string): Date =>
  new Date(new Date(softDeletionTime).getTime() + restorableMilliseconds)
