export { operator } from '../operator/index.ts'
