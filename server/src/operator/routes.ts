import { Type } from 'typebox'
import { realNow } from '../clock.ts'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { created, ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import { partnersOf } from '../partners/index.ts'
import type { Environment } from '../platform/environment.ts'
import { type PolicyName, policySnapshot } from '../platform/policies.ts'
import {
  createEnvironment,
  EnvironmentsWire,
  EnvironmentWire,
  environmentNamed,
  listEnvironments,
  toWireEnvironment,
} from '../sandbox/index.ts'
import { addPartner } from './add-partner.ts'
import { putFlights } from './put-flights.ts'
import { putPolicy } from './put-policy.ts'
import {
  EnvironmentQuery,
  FlightsBody,
  fromWirePolicyRow,
  NewEnvironmentBody,
  NewPartnerBody,
  OptionalEnvironmentQuery,
  PartnersWire,
  PartnerWire,
  PoliciesWire,
  PolicyBody,
  toWirePartner,
  toWirePolicy,
} from './wire.ts'

const operator = { operator: true } as const

const scopeOf = async ({ db }: Call, environment: string | undefined): Promise<Environment | undefined> =>
  environment === undefined ? undefined : environmentNamed(db, environment)

/** The rows that apply in an environment, or the defaults; read afresh, since the caller may just have written them. */
async function policiesIn({ db }: Call, scope: Environment | undefined, name?: PolicyName) {
  const policies = await policySnapshot.load(db, scope?.id ?? noEnvironment)
  const rows = name ? (policies.get(name) ?? []) : [...policies.values()].flat()
  return collection(rows.map(toWirePolicy))
}

/** The id that no environment has: only the default rows match it. */
const noEnvironment = '00000000-0000-0000-0000-000000000000'

const environments: Route[] = [
  route({
    method: 'GET',
    path: '/operator/v1/environments',
    operation: 'operator-list-environments',
    summary: 'All environments of this installation',
    who: operator,
    answers: { 200: EnvironmentsWire },
    handle: async ({ db }) => ok(collection((await listEnvironments(db)).map(toWireEnvironment))),
  }),
  route({
    method: 'POST',
    path: '/operator/v1/environments',
    operation: 'operator-create-environment',
    summary: 'A production environment, on real time',
    who: operator,
    body: NewEnvironmentBody,
    answers: { 201: EnvironmentWire },
    async handle({ db }, { body: { name } }) {
      const production = { name, kind: 'production', clock: 'real', now: realNow() } as const
      return created(toWireEnvironment(await createEnvironment(db, production)))
    },
  }),
]

const policies: Route[] = [
  route({
    method: 'GET',
    path: '/operator/v1/policies',
    operation: 'operator-list-policies',
    summary: 'The rules with dates that apply in an environment, or the defaults',
    who: operator,
    query: OptionalEnvironmentQuery,
    answers: { 200: PoliciesWire },
    handle: async (call, { query }) => ok(await policiesIn(call, await scopeOf(call, query.environment))),
  }),
  route({
    method: 'PUT',
    path: '/operator/v1/policies/:name',
    operation: 'operator-put-policy',
    summary: 'Replaces the rows of a policy in an environment, or its default rows',
    who: operator,
    params: Type.Object({ name: PathText }),
    query: OptionalEnvironmentQuery,
    body: PolicyBody,
    answers: { 200: PoliciesWire },
    async handle(call, { params, query, body }) {
      const scope = await scopeOf(call, query.environment)
      const name = await putPolicy(call, {
        name: params.name,
        environmentId: scope?.id ?? null,
        rows: body.rows.map(fromWirePolicyRow),
      })
      return ok(await policiesIn(call, scope, name))
    },
  }),
]

const partners: Route[] = [
  route({
    method: 'GET',
    path: '/operator/v1/partners',
    operation: 'operator-list-partners',
    summary: 'The partners of an environment',
    who: operator,
    query: EnvironmentQuery,
    answers: { 200: PartnersWire },
    async handle({ db }, { query }) {
      const { id } = await environmentNamed(db, query.environment)
      return ok(collection((await partnersOf(db, id)).map(toWirePartner)))
    },
  }),
  route({
    method: 'POST',
    path: '/operator/v1/partners',
    operation: 'operator-create-partner',
    summary: 'A partner, as yet without apps and people',
    who: operator,
    query: EnvironmentQuery,
    body: NewPartnerBody,
    answers: { 201: PartnerWire },
    async handle(call, { query, body }) {
      const { id } = await environmentNamed(call.db, query.environment)
      return created(toWirePartner(await addPartner(call, { ...body, environmentId: id })))
    },
  }),
  route({
    method: 'PUT',
    path: '/operator/v1/partners/:tenantId/flights',
    operation: 'operator-put-flights',
    summary: 'Puts a partner on exactly these flights',
    who: operator,
    params: Type.Object({ tenantId: PathText }),
    body: FlightsBody,
    answers: { 200: PartnerWire },
    handle: async (call, { params, body }) =>
      ok(toWirePartner(await putFlights(call, { tenantId: params.tenantId, flights: body.flights }))),
  }),
]

export const operatorRoutes: Route[] = [...environments, ...policies, ...partners]
