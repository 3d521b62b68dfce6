import { type Authority, type IssuedTokens, partnerApi, requestTokens } from './tokens.ts'

/** A sign-in under way. Everything but `url` must survive until the browser comes back. */
export interface SignInRequest {
  /** Where to send the person. */
  url: string
  state: string
  /** The PKCE secret that proves, at redemption, that we asked. */
  verifier: string
}

/** Starts the authorization code flow with PKCE for a public client (no secret). */
export async function beginSignIn(options: {
  authority: Authority
  clientId: string
  redirectUri: string
  /** Languages for the sign-in page, most wanted first. */
  locale?: string
}): Promise<SignInRequest> {
  const state = randomText()
  const verifier = randomText()
  const query = new URLSearchParams({
    client_id: options.clientId,
    response_type: 'code',
    redirect_uri: options.redirectUri,
    scope: `openid profile offline_access ${partnerApi}/user_impersonation`,
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    ...(options.locale && { ui_locales: options.locale }),
  })
  const tenant = encodeURIComponent(options.authority.tenant)
  return { url: `${options.authority.root}/${tenant}/oauth2/v2.0/authorize?${query}`, state, verifier }
}

/** Redeems the code the browser came back with. Throws a `KontorFault` when the directory refuses. */
export function redeemCode(options: {
  authority: Authority
  clientId: string
  redirectUri: string
  code: string
  verifier: string
}): Promise<IssuedTokens> {
  return requestTokens(options.authority, {
    grant_type: 'authorization_code',
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    code: options.code,
    code_verifier: options.verifier,
  })
}

function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)))
}

async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
