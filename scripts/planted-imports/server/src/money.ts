export { route } from './http/route.ts'
