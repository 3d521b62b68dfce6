export { sandbox } from '../sandbox/index.ts'
