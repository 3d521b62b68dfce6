/** What other rooms may call. Which segments a customer may buy in is asked of `customers`: `segmentsNow`. */
export { type Grant, grantValidationCodes } from './grant-validation-code.ts'
export { qualificationRoutes } from './routes.ts'
export { seedQualifications } from './seed-qualifications.ts'
