export { documentChanges, type MemberChange } from './document-changes.ts'
export { type FormCheck, formCheck } from './document-form.ts'
export {
  DocumentBody,
  documentWire,
  fromWireDocument,
  type Stored,
  toWireDocument,
} from './document-wire.ts'
export { type Editor, type EditScope, editScope } from './edit-scope.ts'
export { etagOf } from './etag.ts'
export { inMemberOrder } from './member-order.ts'
export { pageOf } from './page.ts'
export { invalidDocument, type Problem, problemText, show } from './problem.ts'
export {
  type DocumentEdit,
  EnvironmentId,
  editsOf,
  MemberChangeWire,
  PageQuery,
  ScopeQuery,
  SearchQuery,
  toWireEdit,
  uriOf,
} from './wire.ts'
