export { points } from './loyalty/index.ts'
