export { client } from '../../client/src/index.ts'
