export type { Activity, OperationType, ResourceType } from './activity.ts'
export { recordActivity } from './record-activity.ts'
export { activityRoutes } from './routes.ts'
