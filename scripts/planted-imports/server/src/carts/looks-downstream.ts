export { billing } from '../billing/index.ts'
