import { useSignedIn } from '../session/session-context.tsx'

const sellers = ['AdminAgent', 'SalesAgent', 'GlobalAdmin']
const admins = ['AdminAgent', 'GlobalAdmin']
const helpers = ['AdminAgent', 'HelpdeskAgent', 'GlobalAdmin']

/** What a person's roles allow. The server decides; pages leave out what it would only refuse. */
export function useRights() {
  const { roles } = useSignedIn().person
  const isOneOf = (allowed: string[]) => roles.some((role) => allowed.includes(role))
  return {
    /** Profiles, agreements, qualifications and relationship requests. */
    changeCustomers: isOneOf(sellers),
    endRelationships: isOneOf(admins),
    readUsers: isOneOf(helpers),
    changeUsers: isOneOf(admins),
    changePartnerProfiles: isOneOf(admins),
  }
}
