export { promotions } from '../promotions/index.ts'
