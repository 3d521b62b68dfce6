export { subscriptions } from '../subscriptions/index.ts'
