export { orders } from '../orders/index.ts'
