/** Relationship requests: a signed link by which a customer makes a partner its partner (customers 4.5, decision 20). */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { newGuid } from '../ids.ts'

export interface RelationshipRequest {
  environmentId: string
  /** Tenant id of the partner that asks. */
  partnerId: string
  /** Makes the request usable once. */
  nonce: string
}

const sign = (payload: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(payload).digest()

/** A new request as the text that goes into its link. */
export function makeRequestToken(request: Omit<RelationshipRequest, 'nonce'>, secret: string): string {
  const payload = Buffer.from(JSON.stringify({ ...request, nonce: newGuid() })).toString('base64url')
  return `${payload}.${sign(payload, secret).toString('base64url')}`
}

/** The request behind a token; undefined if it was not made with this secret. */
export function readRequestToken(token: string, secret: string): RelationshipRequest | undefined {
  const [payload = '', signature = ''] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(payload, secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as RelationshipRequest
}
