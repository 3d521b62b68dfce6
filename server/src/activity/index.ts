export type { Activity, OperationType, ResourceType } from './activity.ts'
export { activityPersonalData } from './personal-data.ts'
export { activityWrite, recordActivity } from './record-activity.ts'
export { activityRoutes } from './routes.ts'
