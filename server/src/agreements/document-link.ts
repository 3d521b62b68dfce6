/** Links to agreement documents: anyone who has one may read the document, for five minutes of real time. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { newGuid } from '../ids.ts'

export const linkMinutes = 5

/** What a link stands for. */
export interface LinkedDocument {
  templateId: string
  country: string
  language: string
}

interface Ticket extends LinkedDocument {
  /** Milliseconds of real time. */
  expires: number
  /** Makes every link a different one. */
  nonce: string
}

const sign = (payload: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(payload).digest()

/** A token that never was given before. */
export function makeDocumentToken(
  document: LinkedDocument,
  { secret, at }: { secret: string; at: Date },
): string {
  const ticket: Ticket = { ...document, expires: at.getTime() + linkMinutes * 60_000, nonce: newGuid() }
  const payload = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${payload}.${sign(payload, secret).toString('base64url')}`
}

/** What a token stands for; undefined if it was not made here or its time is over. */
export function readDocumentToken(
  token: string,
  { secret, at }: { secret: string; at: Date },
): LinkedDocument | undefined {
  const [payload = '', signature = ''] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(payload, secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const { expires, templateId, country, language } = JSON.parse(
    Buffer.from(payload, 'base64url').toString(),
  ) as Ticket
  return at.getTime() < expires ? { templateId, country, language } : undefined
}
