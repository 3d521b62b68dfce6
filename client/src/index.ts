export { beginSignIn, redeemCode, type SignInRequest } from './authorization-code.ts'
export { KontorFault } from './fault.ts'
export { type Answer, createKontor, type Kontor, type KontorOptions, type Question } from './kontor.ts'
export type { NextLink, Page } from './paging.ts'
export type { Patience } from './patience.ts'
export type * from './resources.ts'
export {
  type Authority,
  clientCredentials,
  type IssuedTokens,
  partnerApi,
  renewable,
  requestTokens,
  type TokenProvider,
} from './tokens.ts'
