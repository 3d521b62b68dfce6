/** What other rooms may call. */
export { countryRules } from './country-rules.ts'
export type {
  AccountStatus,
  Address,
  AgreementType,
  BillingProfile,
  Customer,
  EducationSegment,
  PartnersCustomer,
  QualificationName,
  Qualified,
  Relationship,
  Standing,
} from './customer.ts'
export { EnvironmentQuery, environmentRequired } from './environment-query.ts'
export { customerFaults, faultOfRefusals, type Refusal } from './faults.ts'
export { fold } from './fold.ts'
export { type KnownCustomer, requireKnownCustomer } from './known-customer.ts'
export type { Leaving, OpenCommitments } from './leave-customer.ts'
export { customerPersonalData } from './personal-data.ts'
export { partnersOfCustomer } from './relationship-store.ts'
export { requireCustomer, requireCustomerAnywhere, requireLockedCustomer } from './require-customer.ts'
export { refusalsToBuy, requireMayBuy, segmentsNow } from './require-may-buy.ts'
export { customerRoutes } from './routes.ts'
export { type DemoCustomer, seedCustomers } from './seed-customers.ts'
export { type PurchaseKind, type PurchaseRefusal, type Segment, segmentsOf } from './standing.ts'
export { addAgreementType, saveDirectSigned, saveQualified } from './standing-store.ts'
export { findCustomers, insertCustomers } from './store.ts'
