export { carts } from '../carts/index.ts'
