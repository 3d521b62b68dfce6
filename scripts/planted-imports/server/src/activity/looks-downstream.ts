export { partners } from '../partners/index.ts'
