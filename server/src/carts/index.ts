/** What other rooms may call. */
export { cartFaults } from './faults.ts'
export { cartRoutes } from './routes.ts'
