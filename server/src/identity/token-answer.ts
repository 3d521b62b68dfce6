/** What the token endpoints answer, as the clients of each version read it (customers 2.1; client line 12). */
import { decodeJwt } from 'jose'
import { userImpersonation } from './audience.ts'

/** The token library's answer. */
export interface Issued {
  access_token: string
  expires_in: number
  refresh_token?: string
  id_token?: string
  /** Of the access token; absent for an app by itself. */
  scope?: string
}

/** The older endpoint writes every number as text. */
export function toOlderAnswer(
  { access_token, expires_in, refresh_token, id_token, scope }: Issued,
  resource: string | undefined,
) {
  const { iat = 0, exp = 0, aud } = decodeJwt(access_token)
  return {
    token_type: 'Bearer',
    ...(scope && { scope }),
    expires_in: String(expires_in),
    ext_expires_in: String(expires_in),
    expires_on: String(exp),
    not_before: String(iat),
    resource: resource ?? String(aud),
    access_token,
    ...(refresh_token && { refresh_token }),
    ...(id_token && { id_token }),
  }
}

/** The newer endpoint spells scopes out with their audience: sign-in libraries find cached tokens by them. */
export function toNewerAnswer({ access_token, expires_in, refresh_token, id_token, scope }: Issued) {
  const { aud } = decodeJwt(access_token)
  return {
    token_type: 'Bearer',
    ...(scope && { scope: `${aud}/${userImpersonation} ${aud}/.default` }),
    expires_in,
    ext_expires_in: expires_in,
    access_token,
    ...(refresh_token && { refresh_token }),
    ...(id_token && { id_token }),
  }
}

/** Who signed in, for sign-in libraries that ask with `client_info=1`; they key their cache by it. */
export function clientInfo(accessToken: string): { client_info?: string } {
  const { oid, tid, scp } = decodeJwt<{ oid?: string; tid?: string; scp?: string }>(accessToken)
  return scp
    ? { client_info: Buffer.from(JSON.stringify({ uid: oid, utid: tid })).toString('base64url') }
    : {}
}
