/** A world of a test: an environment with partners, seen through real HTTP. */
import type { Role } from '../../src/http/caller.ts'
import { newGuid } from '../../src/ids.ts'
import type { OpenPlatform } from '../../src/platform/open-platform.ts'

/** A partner as `POST /sandbox/environments` and the demo file describe it. */
export interface PartnerObject {
  key: string
  environment: string
  name: string
  tenantId: string
  domain: string
  country: string
  programme: 'direct_bill' | 'indirect_provider' | 'indirect_reseller'
  mpnId: string
  providerKey: string | null
  flights: string[]
  app: { clientId: string; clientSecret: string }
  users: { role: Role; userPrincipalName: string; password: string }[]
}

/** An answer; its body is whatever the test goes on to assert of it. */
// biome-ignore lint/suspicious/noExplicitAny: tests read into bodies, and the assertion is the check
export interface Reply<Body = any> {
  status: number
  headers: Headers
  body: Body
}

export interface AskOptions {
  body?: unknown
  headers?: Record<string, string>
  /** Sends this text as the body, whatever it is. */
  raw?: string
}

/** A caller: one partner with an app-only token, or one of its people. */
export type Ask = (method: string, path: string, options?: AskOptions | unknown) => Promise<Reply>

export class World {
  readonly url: string
  readonly partners: PartnerObject[]
  /** The node's inside, where the test runs it itself. */
  readonly platform: OpenPlatform | undefined
  readonly #tokens = new Map<string, Promise<string>>()

  constructor(url: string, partners: PartnerObject[], platform?: OpenPlatform) {
    this.url = url
    this.partners = partners
    this.platform = platform
  }

  partner(key: string): PartnerObject {
    const partner = this.partners.find((candidate) => candidate.key === key)
    if (!partner) throw new Error(`no partner ${key} in this world`)
    return partner
  }

  /** Asks a token endpoint; throws with its answer if there is no token. */
  static async token(url: string, tenant: string, form: Record<string, string>): Promise<string> {
    const response = await fetch(`${url}/${tenant}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    })
    const body = (await response.json()) as { access_token?: string }
    if (!body.access_token) throw new Error(`no token: ${response.status} ${JSON.stringify(body)}`)
    return body.access_token
  }

  /** The bearer token of a partner's app, or of its person in a role. Asked for once. */
  token(key: string, role?: Role): Promise<string> {
    const id = `${key} ${role ?? 'app'}`
    const held = this.#tokens.get(id)
    if (held) return held
    const { tenantId, app, users } = this.partner(key)
    const credentials = {
      client_id: app.clientId,
      client_secret: app.clientSecret,
      resource: 'https://api.partnercenter.microsoft.com',
    }
    const person = users.find((user) => user.role === role)
    const token = World.token(
      this.url,
      tenantId,
      person
        ? {
            ...credentials,
            grant_type: 'password',
            username: person.userPrincipalName,
            password: person.password,
          }
        : { ...credentials, grant_type: 'client_credentials' },
    )
    this.#tokens.set(id, token)
    return token
  }

  /** Calls as a partner's app, or as its person in a role: `as('se', 'SalesAgent')('GET', '/v1/customers')`. */
  as(key: string, role?: Role): Ask {
    return async (method, path, options) =>
      this.ask(method, path, { ...toAskOptions(options), token: await this.token(key, role) })
  }

  /** One request; the answer's JSON parsed if it is JSON. */
  async ask(
    method: string,
    path: string,
    { body, raw, headers = {}, token }: AskOptions & { token?: string } = {},
  ): Promise<Reply> {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
    })
    const answer = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: answer && response.headers.get('content-type')?.includes('json') ? JSON.parse(answer) : answer,
    }
  }

  /** A customer of a partner, with an accepted Microsoft Customer Agreement, ready to buy. */
  async customer(
    key: string,
    {
      country = 'SE',
      ...profile
    }: {
      country?: string
      companyName?: string
      organizationRegistrationNumber?: string
      phoneNumber?: string
    } = {},
  ): Promise<string> {
    const { status, body } = await this.as(key)('POST', '/v1/customers', aCustomer({ country, ...profile }))
    if (status !== 201) throw new Error(`no customer: ${status} ${JSON.stringify(body)}`)
    const agreement = await this.as(key, 'AdminAgent')('POST', `/v1/customers/${body.id}/agreements`, {
      primaryContact: { firstName: 'Kim', lastName: 'Berg', email: 'kim@example.com' },
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      dateAgreed: '2020-11-01T00:00:00Z',
      type: 'MicrosoftCustomerAgreement',
    })
    if (agreement.status !== 201)
      throw new Error(`no agreement: ${agreement.status} ${JSON.stringify(agreement.body)}`)
    return body.id
  }

  /**
   * How many rows there are in each table: shows that a refusal wrote nothing. What signing in and counting requests leave
   * behind does not count.
   */
  async rowCounts(): Promise<Record<string, number>> {
    const { pool } = this.platform!
    const { rows: tables } = await pool.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ($1)",
      [['identity_artifact', 'sign_in_failure', 'throttle_window']],
    )
    const counts: Record<string, number> = {}
    for (const { name } of tables) {
      const { rows } = await pool.query<{ n: string }>(`select count(*) as n from "${name}"`)
      counts[name] = Number(rows[0]!.n)
    }
    return counts
  }
}

/** What a caller gives beside the path: a body alone, or headers and a body. */
export const toAskOptions = (options: AskOptions | unknown): AskOptions => {
  if (options === undefined) return {}
  const isOptions =
    typeof options === 'object' &&
    options !== null &&
    ('headers' in options || 'raw' in options || 'body' in options)
  return isOptions ? (options as AskOptions) : { body: options }
}

/** A customer as a client posts it, with valid defaults. */
export const aCustomer = ({
  country = 'SE',
  companyName = 'Norrsken Bygg',
  phoneNumber,
  organizationRegistrationNumber,
}: {
  country?: string
  companyName?: string
  phoneNumber?: string
  organizationRegistrationNumber?: string
} = {}) => ({
  companyProfile: {
    domain: `c${newGuid().replaceAll('-', '').slice(0, 20)}.onmicrosoft.com`,
    organizationRegistrationNumber,
  },
  billingProfile: {
    email: 'ops@example.com',
    culture: 'en-US',
    language: 'en',
    companyName,
    defaultAddress: {
      firstName: 'Kim',
      lastName: 'Berg',
      addressLine1: 'Storgatan 1',
      city: 'Umeå',
      postalCode: postalCodes[country] ?? '90325',
      state: country === 'US' ? 'WA' : country === 'CA' ? 'ON' : undefined,
      country,
      phoneNumber,
    },
  },
})

const postalCodes: Record<string, string> = {
  SE: '903 25',
  US: '98052',
  CA: 'K1A 0B1',
  GB: 'SW1A 1AA',
  FI: '00100',
  EE: '10111',
  PL: '00-001',
  HU: '1011',
  KZ: '010000',
  RU: '101000',
}
