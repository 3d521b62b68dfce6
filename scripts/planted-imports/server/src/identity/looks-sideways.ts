export { customers } from '../customers/index.ts'
