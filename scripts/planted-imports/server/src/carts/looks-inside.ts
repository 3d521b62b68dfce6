export { customerRows } from '../customers/store.ts'
