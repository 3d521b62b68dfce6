export { ledger } from '../ledger/index.ts'
