import { faults } from '../fault.ts'
import { newGuid, newSecret } from '../ids.ts'
import { type Database, isUniqueViolation } from '../platform/database.ts'
import { insertApps } from './account-store.ts'
import { keepChosen, keepGenerated } from './credentials.ts'
import { partnerFaults } from './faults.ts'
import type { App } from './partner.ts'

export interface NewApp {
  /** The partner's tenant, or `operatorTenantId`. */
  tenantId: string
  name: string
  clientId?: string
  /** A secret somebody chose; without it one is generated. */
  clientSecret?: string
  redirectUris?: readonly string[]
}

/**
 * Registers an app of a partner or of the operator. The secret is in the result and nowhere else: it is kept as a digest.
 * Throws 400/3000 for a redirect address that is neither https nor the loopback, 409/1003 for a client id that is taken.
 */
export async function createApp(db: Database, input: NewApp): Promise<{ app: App; clientSecret: string }> {
  const wrongUri = input.redirectUris?.find((uri) => !isRedirectUri(uri))
  if (wrongUri !== undefined) {
    throw faults.invalidProperty({
      field: 'redirectUris',
      seen: wrongUri.slice(0, 200),
      allowed: 'https addresses, or http on the loopback, without a fragment',
    })
  }
  const clientSecret = input.clientSecret ?? newSecret()
  const app: App = {
    clientId: input.clientId ?? newGuid(),
    tenantId: input.tenantId,
    name: input.name,
    secretHash:
      input.clientSecret === undefined ? keepGenerated(clientSecret) : await keepChosen(clientSecret),
    redirectUris: input.redirectUris ?? [],
  }
  try {
    await insertApps(db, [app])
  } catch (error) {
    throw isUniqueViolation(error, 'app_registration_pkey')
      ? partnerFaults.clientIdTaken({ clientId: app.clientId })
      : error
  }
  return { app, clientSecret }
}

/** Codes travel to it in the open, so it is TLS or this machine. */
const isRedirectUri = (uri: string): boolean =>
  URL.canParse(uri) &&
  !uri.includes('#') &&
  /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/.test(uri)
