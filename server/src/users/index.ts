/** What other rooms may call. */
export { consumedSeats } from './licence-store.ts'
export { userPersonalData } from './personal-data.ts'
export { purgeDeletedUsers } from './purge-deleted-users.ts'
export { userRoutes } from './routes.ts'
