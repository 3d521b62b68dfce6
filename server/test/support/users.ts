/** People of a customer's directory, made through the API. */
import type { Ask, World } from './world.ts'

/** A user as a client posts it, with valid defaults. */
export const aUser = (
  domain: string,
  {
    name = 'Kim Berg',
    ...members
  }: { name?: string; usageLocation?: string | null } & Record<string, unknown> = {},
) => ({
  userPrincipalName: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@${domain}`,
  displayName: name,
  usageLocation: 'SE',
  passwordProfile: { password: 'abCD123*', forceChangePassword: true },
  ...members,
})

export interface CustomerDirectory {
  customerId: string
  domain: string
  /** `/v1/customers/{id}`. */
  path: string
  admin: Ask
  /** Creates a user and answers its id; throws unless it was created. */
  create(members?: Parameters<typeof aUser>[1]): Promise<string>
}

/** A new customer of a partner, with an accepted agreement and nobody in its directory. */
export async function aDirectory(world: World, key = 'se'): Promise<CustomerDirectory> {
  const customerId = await world.customer(key)
  const path = `/v1/customers/${customerId}`
  const admin = world.as(key, 'AdminAgent')
  const { companyProfile } = (await admin('GET', path)).body
  const { domain } = companyProfile
  return {
    customerId,
    domain,
    path,
    admin,
    async create(members) {
      const { status, body } = await admin('POST', `${path}/users`, aUser(domain, members))
      if (status !== 200) throw new Error(`no user: ${status} ${JSON.stringify(body)}`)
      return body.id
    },
  }
}
