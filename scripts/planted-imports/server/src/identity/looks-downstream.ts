export { agreements } from '../agreements/index.ts'
