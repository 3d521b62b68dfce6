/** What other rooms may call. Whether an agreement allows a purchase is asked of `customers`: `requireMayBuy`. */
export { agreementPersonalData } from './personal-data.ts'
export { agreementRoutes } from './routes.ts'
export { seedAgreements } from './seed-agreements.ts'
