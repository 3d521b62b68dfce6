export { route } from '../../server/src/http/route.ts'
