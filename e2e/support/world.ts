import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Customer, clientCredentials, createKontor, type Kontor, requestTokens } from '@kontor/client'

/** The address of the Kontor under test. */
export const root = (): string => {
  const address = process.env.KONTOR_E2E_ROOT
  if (!address) throw new Error('The server is not running')
  return address
}

export interface Person {
  role: string
  userPrincipalName: string
  password: string
}

/** A partner and its people. */
export interface Seller {
  partner: { name: string; tenantId: string; domain: string; mpnId: string }
  person: (role: 'AdminAgent' | 'SalesAgent' | 'HelpdeskAgent') => Person
  /** The API as the partner's admin agent. */
  kontor: Kontor
}

/** A partner in an environment of its own, with a clock of its own. */
export interface World extends Seller {
  environment: { id: string; name: string }
  /** Another partner of the environment. */
  other: (key: string) => Seller
  /** The API as the operator. */
  operator: Kontor
}

const demo = JSON.parse(
  readFileSync(new URL('../../server/seed/demo-partners.json', import.meta.url), 'utf8'),
) as {
  operator: {
    tenant: string
    clientId: string
    clientSecret: string
    users: { userPrincipalName: string; password: string }[]
  }
}

/** The operator's person, for the portal. */
export const operatorsPerson = (): Person => ({ role: 'Operator', ...demo.operator.users[0]! })

export interface NewPartner {
  key: string
  name: string
  country: string
  programme: 'direct_bill' | 'indirect_provider' | 'indirect_reseller'
  providerKey?: string
  flights?: string[]
}

/** A fresh world whose clock stands at `now`; its Swedish partner sees new commerce before everyone does. */
export async function aWorld(now: string, others: NewPartner[] = []): Promise<World> {
  const { tenant, clientId, clientSecret } = demo.operator
  const operator = clientCredentials({ authority: { root: root(), tenant }, clientId, clientSecret })
  const response = await fetch(`${root()}/sandbox/environments`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await operator.token()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      name: `portal-${randomUUID().slice(0, 8)}`,
      now,
      partners: [
        {
          key: 'seller',
          name: 'Fyrbåkens Moln AB',
          country: 'SE',
          programme: 'direct_bill',
          flights: ['new-commerce-preview', 'education-validation'],
        },
        ...others,
      ],
    }),
  })
  if (response.status !== 201) throw new Error(`No world: ${await response.text()}`)
  const { environment, partners } = (await response.json()) as {
    environment: World['environment']
    partners: KnownPartner[]
  }
  const other: World['other'] = (key) => sellerOf(partners.find((partner) => partner.key === key)!)
  return {
    ...other('seller'),
    other,
    environment,
    operator: createKontor({ root: root(), tokens: operator }),
  }
}

function sellerOf(partner: KnownPartner): Seller {
  const person: Seller['person'] = (role) => partner.users.find((user) => user.role === role)!
  return { partner, person, kontor: apiOf(partner, person('AdminAgent')) }
}

type KnownPartner = Seller['partner'] & PartnerSecrets & { key: string }
interface PartnerSecrets {
  app: { clientId: string; clientSecret: string }
  users: Person[]
}

/** The API as one person of the partner, without a browser. */
function apiOf(partner: KnownPartner, person: Person): Kontor {
  let issued: Promise<string> | undefined
  const signIn = async () => {
    const { access_token } = await requestTokens(
      { root: root(), tenant: partner.tenantId },
      {
        grant_type: 'password',
        client_id: partner.app.clientId,
        client_secret: partner.app.clientSecret,
        username: person.userPrincipalName,
        password: person.password,
        scope: 'https://api.partnercenter.microsoft.com/.default',
      },
    )
    return access_token
  }
  return createKontor({
    root: root(),
    tokens: {
      token() {
        issued ??= signIn()
        return issued
      },
    },
  })
}

/** Moves the clock of the partner's environment, and answers when everything due on the way is done. */
export async function moveClock({ kontor }: Pick<Seller, 'kontor'>, now: string): Promise<void> {
  let clock = await kontor.put('/sandbox/clock', { body: { now } })
  while (clock.state === 'running') clock = await kontor.get('/sandbox/clock')
}

/** A Swedish customer of the partner; with the customer agreement accepted unless said otherwise. */
export async function aCustomer(
  { kontor }: Pick<Seller, 'kontor'>,
  { companyName = 'Tallmons Verkstad AB', hasAgreement = true } = {},
): Promise<Customer> {
  const customer = await kontor.post('/v1/customers', {
    body: {
      companyProfile: { domain: `c${randomUUID().replaceAll('-', '').slice(0, 20)}.onmicrosoft.com` },
      billingProfile: {
        email: 'it@tallmons.example',
        culture: 'sv-SE',
        language: 'sv',
        companyName,
        defaultAddress: {
          firstName: 'Maja',
          lastName: 'Lind',
          addressLine1: 'Slaggatan 12',
          city: 'Falun',
          postalCode: '791 71',
          country: 'SE',
        },
      },
    },
  })
  if (hasAgreement) await acceptAgreement(kontor, customer.id)
  return customer
}

async function acceptAgreement(kontor: Kontor, customerId: string): Promise<void> {
  const type = 'MicrosoftCustomerAgreement'
  const templates = await kontor.get('/v1/agreements', { params: { query: { agreementType: type } } })
  const clock = await kontor.get('/sandbox/clock')
  await kontor.post('/v1/customers/{customerId}/agreements', {
    params: { path: { customerId } },
    body: {
      type,
      templateId: templates.items[0]!.templateId,
      dateAgreed: clock.now,
      primaryContact: { firstName: 'Maja', lastName: 'Lind', email: 'it@tallmons.example' },
    },
  })
}
