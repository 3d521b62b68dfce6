export { identity } from '../identity/index.ts'
