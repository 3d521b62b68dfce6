export { nothing } from './create-customer.test.ts'
