import type { Database } from '../platform/database.ts'
import { createApp } from './create-app.ts'
import { createUser } from './create-user.ts'
import { operatorTenantId } from './partner.ts'

export interface NewOperator {
  name?: string
  clientId?: string
  clientSecret?: string
  /** A person of the operator, for the portal. */
  person?: { upn: string; displayName?: string; password?: string }
}

export interface OperatorCredentials {
  clientId: string
  clientSecret: string
  person?: { userPrincipalName: string; password: string }
}

/**
 * Registers an app of the operator, and a person if one is named. The secrets are in the result and nowhere else. An
 * installation may have several; the first one comes from the command line (decision 13).
 */
export async function createOperator(
  db: Database,
  { name = 'Operator', person, ...app }: NewOperator,
): Promise<OperatorCredentials> {
  const { app: registered, clientSecret } = await createApp(db, { tenantId: operatorTenantId, name, ...app })
  const signedUp = person && (await createUser(db, { tenantId: operatorTenantId, roles: [], ...person }))
  return {
    clientId: registered.clientId,
    clientSecret,
    ...(signedUp && { person: { userPrincipalName: signedUp.user.upn, password: signedUp.password } }),
  }
}
