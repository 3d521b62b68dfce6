/** What other rooms may call. */
export { findApp, findUser, findUserByUpn } from './account-store.ts'
export { createApp, type NewApp } from './create-app.ts'
export { createOperator, type NewOperator, type OperatorCredentials } from './create-operator.ts'
export { createPartner, type NewPartner } from './create-partner.ts'
export {
  createPartnersWithPeople,
  type PartnersWish,
  type PartnerWish,
  withoutSecrets,
  withSecrets,
} from './create-partners-with-people.ts'
export { createUser, type NewUser } from './create-user.ts'
export { isKept, keepChosen, keepGenerated } from './credentials.ts'
export { partnerFaults } from './faults.ts'
export { locationCurrency } from './location-currency.ts'
export {
  type App,
  operatorTenantId,
  operatorTenantName,
  type Partner,
  type Programme,
  type Role,
  roles,
  type User,
} from './partner.ts'
export type { PartnerKit } from './partner-kit.ts'
export { partnerRoutes } from './routes.ts'
export { salesRegion } from './sales-region.ts'
export { type DemoPartners, seedPartners } from './seed-partners.ts'
export {
  findPartner,
  findPartnerByMpnId,
  findTenantId,
  partnerSnapshot,
  partnersOf,
  resellersOf,
  updateAgreementSigned,
  updateFlights,
} from './store.ts'
