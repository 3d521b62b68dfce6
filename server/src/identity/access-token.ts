import { userImpersonation } from './audience.ts'

/** How long an access token lives, in seconds of real time. */
export const accessTokenSeconds = 3_600

/** What a token for one of our audiences is: a JWT that anyone can check with the published keys. */
export const resourceServer = (audience: string) =>
  ({
    audience,
    scope: userImpersonation,
    accessTokenFormat: 'jwt',
    accessTokenTTL: accessTokenSeconds,
    jwt: { sign: { alg: 'RS256' } },
  }) as const
