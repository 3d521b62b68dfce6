/** What other rooms may call. */
export { cartFaults } from './faults.ts'
export { type LineErrorEntry, lineErrorCodes } from './line-error-codes.ts'
export { cartRoutes } from './routes.ts'
