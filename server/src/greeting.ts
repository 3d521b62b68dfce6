/** What `npm start` prints when it is ready: where to look, who to sign in as, and one command that buys something. */
import { demoPartners, firstPurchase } from './seed.ts'
import type { RunningKontor } from './start.ts'

/** Prints the portal's address, and where the demo is, its sign-ins and a command to paste. */
export async function printGreeting(kontor: RunningKontor, milliseconds: number): Promise<void> {
  const { url } = kontor
  const lines = [
    '',
    `Kontor is ready after ${(milliseconds / 1000).toFixed(1)} s.`,
    '',
    `  Portal       ${url}/`,
    `  API          ${url}/v1`,
    `  Reference    ${url}/docs`,
  ]
  if (kontor.isDemo) lines.push('', ...(await demoLines(kontor)))
  else lines.push('', 'No demo data here. An operator is made with: npx kontor operator create')
  console.log([...lines, '', 'Stop with Ctrl-C.', ''].join('\n'))
}

const signInLine = (person: {
  environment: string
  role: string
  userPrincipalName: string
  password: string
}): string =>
  `  ${person.environment.padEnd(9)} ${person.role.padEnd(11)} ${person.userPrincipalName}  ${person.password}`

async function demoLines({ url, platform }: RunningKontor): Promise<string[]> {
  const { operator, partners } = await demoPartners()
  const shown = partners.filter((partner) => partner.key === 'today-direct' || partner.key === 'se-direct')
  const signIns = [
    ...shown.flatMap(({ environment, users }) =>
      users.slice(0, 2).map(({ role, ...person }) => signInLine({ environment, role, ...person })),
    ),
    ...(operator.users ?? []).map((person) =>
      signInLine({ environment: 'all', role: 'Operator', ...person }),
    ),
  ]
  const purchase = await firstPurchase(platform)
  if (!purchase) return ['Demo sign-ins for the portal:', ...signIns]
  const { tenantId, app, customerId, order } = purchase
  const token = `$(curl -s ${url}/${tenantId}/oauth2/token -d grant_type=client_credentials -d client_id=${app.clientId} -d client_secret=${app.clientSecret} -d resource=https://api.partnercenter.microsoft.com | sed -E 's/.*"access_token":"([^"]+)".*/\\1/')`
  return [
    'Demo sign-ins for the portal (the same secrets on every installation, for this machine only):',
    ...signIns,
    '',
    'Buy a promoted subscription:',
    '',
    `curl -s -X POST ${url}/v1/customers/${customerId}/orders -H "Authorization: Bearer ${token}" -H 'Content-Type: application/json' -d '${JSON.stringify(order)}'`,
  ]
}
