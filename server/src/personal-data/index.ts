/** What composition calls; no room calls this one. */
export { personalDataRoutes } from './routes.ts'
