import { faultOf } from './fault.ts'

/** Where access tokens come from. Providers remember the token until shortly before it expires. */
export interface TokenProvider {
  /** A usable bearer token. `renew` asks for a new one although the remembered one looks valid (after a 401). */
  token(options?: { renew?: boolean }): Promise<string>
}

/** The token endpoint's answer; expiry counts from now. */
export interface IssuedTokens {
  access_token: string
  expires_in: number | string
  refresh_token?: string
  id_token?: string
}

/** The directory that signs callers in: its root address and the partner's tenant id, domain, or `common`. */
export interface Authority {
  root: string
  tenant: string
}

/** The audience of the contract's tokens. */
export const partnerApi = 'https://api.partnercenter.microsoft.com'

/** Tokens for an application on its own: the client credentials grant. */
export function clientCredentials(options: {
  authority: Authority
  clientId: string
  clientSecret: string
}): TokenProvider {
  return remembering(() =>
    requestTokens(options.authority, {
      grant_type: 'client_credentials',
      client_id: options.clientId,
      client_secret: options.clientSecret,
      scope: `${partnerApi}/.default`,
    }),
  )
}

/**
 * Tokens for a person, renewed with the refresh token. `onRenewed` receives each new set, so that it can be kept;
 * a refused renewal is thrown, and the person has to sign in again.
 */
export function renewable(options: {
  authority: Authority
  clientId: string
  issued: IssuedTokens
  /** When `issued` arrived, in milliseconds since 1970. */
  issuedAt: number
  onRenewed?: (tokens: IssuedTokens) => void
}): TokenProvider {
  let refreshToken = options.issued.refresh_token
  return remembering(
    async () => {
      const tokens = await requestTokens(options.authority, {
        grant_type: 'refresh_token',
        client_id: options.clientId,
        refresh_token: refreshToken ?? '',
      })
      refreshToken = tokens.refresh_token ?? refreshToken
      options.onRenewed?.({ ...tokens, refresh_token: refreshToken })
      return tokens
    },
    { tokens: options.issued, at: options.issuedAt },
  )
}

/** Posts a form to the directory's token endpoint. Throws a `KontorFault` whose code is the OAuth error. */
export async function requestTokens(
  authority: Authority,
  form: Record<string, string>,
): Promise<IssuedTokens> {
  const address = `${authority.root}/${encodeURIComponent(authority.tenant)}/oauth2/v2.0/token`
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(form) })
  if (!response.ok) throw await faultOf(response, '')
  return (await response.json()) as IssuedTokens
}

const renewBeforeExpirySeconds = 60

function remembering(
  request: () => Promise<IssuedTokens>,
  first?: { tokens: IssuedTokens; at: number },
): TokenProvider {
  let current = first && { token: first.tokens.access_token, until: usableUntil(first.tokens, first.at) }
  let pending: Promise<string> | undefined

  async function renewed(): Promise<string> {
    const tokens = await request()
    current = { token: tokens.access_token, until: usableUntil(tokens, Date.now()) }
    return tokens.access_token
  }

  return {
    async token({ renew = false } = {}) {
      if (!renew && current && Date.now() < current.until) return current.token
      // Calls that need a token at the same moment share one request.
      pending ??= renewed().finally(() => {
        pending = undefined
      })
      return pending
    },
  }
}

function usableUntil(tokens: IssuedTokens, at: number): number {
  return at + (Number(tokens.expires_in) - renewBeforeExpirySeconds) * 1000
}
