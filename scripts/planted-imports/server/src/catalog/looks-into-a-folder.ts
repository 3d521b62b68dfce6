export { row } from './price-sheet/row.ts'
