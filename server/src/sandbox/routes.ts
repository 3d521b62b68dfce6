import type { DueWork } from '../http/due-work.ts'
import { collection } from '../http/links.ts'
import { accepted, created, ok, type Route, route } from '../http/route.ts'
import { withoutSecrets, withSecrets } from '../partners/index.ts'
import { createSandbox } from './create-sandbox.ts'
import { clockStatus, setClock } from './set-clock.ts'
import { listEnvironments } from './store.ts'
import {
  ClockBody,
  ClockWire,
  EnvironmentsWire,
  fromWireInstant,
  NewSandboxBody,
  type SandboxBody,
  SandboxWire,
  toWireClock,
  toWireEnvironment,
} from './wire.ts'

/** Any partner may look at the clock of its own environment and move it, indirect resellers too. */
const anyPartner = { programmes: ['direct_bill', 'indirect_provider', 'indirect_reseller'] } as const

/** The sandbox API. Moving a clock does `dueWork`. */
export const sandboxRoutes = (dueWork: readonly DueWork[]): Route[] => [
  route({
    method: 'GET',
    path: '/sandbox/environments',
    operation: 'list-environments',
    summary: 'All environments of this installation',
    who: { operator: true },
    answers: { 200: EnvironmentsWire },
    handle: async ({ db }) => ok(collection((await listEnvironments(db)).map(toWireEnvironment))),
  }),
  route({
    method: 'POST',
    path: '/sandbox/environments',
    operation: 'create-sandbox',
    summary: 'A world for a test: an environment with a clock of its own, and partners with credentials',
    who: { operator: true },
    body: NewSandboxBody,
    answers: { 201: SandboxWire },
    // Credentials are derived again for a replay, so that no stored answer holds one (decision 9).
    stored: {
      redact: (body) => mapPartners(body as SandboxBody, withoutSecrets),
      restore: ({ platform }, body) =>
        mapPartners(body as SandboxBody, (kit) => withSecrets(kit, platform.deriveSecret)),
    },
    async handle(call, { body: { name, now, partners = [] } }) {
      const sandbox = await createSandbox(call, { name, now: fromWireInstant('now', now), partners })
      return created({ environment: toWireEnvironment(sandbox.environment), partners: sandbox.partners })
    },
  }),
  route({
    method: 'GET',
    path: '/sandbox/clock',
    operation: 'get-clock',
    summary: 'Where the clock of the caller’s environment stands, and whether it is moving',
    who: anyPartner,
    answers: { 200: ClockWire },
    handle: async (call) => ok(toWireClock(await clockStatus(call))),
  }),
  route({
    method: 'PUT',
    path: '/sandbox/clock',
    operation: 'set-clock',
    summary: 'Moves the clock of the caller’s environment forward and does what falls due on the way',
    who: anyPartner,
    body: ClockBody,
    answers: { 202: ClockWire },
    handle: async (call, { body }) =>
      accepted(toWireClock(await setClock(call, { target: fromWireInstant('now', body.now), dueWork }))),
  }),
]

const mapPartners = (
  { environment, partners }: SandboxBody,
  change: (kit: SandboxBody['partners'][number]) => SandboxBody['partners'][number],
): SandboxBody => ({ environment, partners: partners.map(change) })
