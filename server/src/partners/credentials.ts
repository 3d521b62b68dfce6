/**
 * How secrets are kept. A secret that was generated has 256 bits, so one salted digest is enough and seeding a thousand
 * partners takes no time; a password that a person chose is stretched with scrypt. A stored text says which it is.
 */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const stretch = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt)

/** About 40 ms and 16 MB for one guess on a server of 2026. */
const cost = { N: 2 ** 14, r: 8, p: 1 }
const digestBytes = 32

/** Keeps a generated secret (`newSecret`, `deriveSecret`). Never for a password that a person chose. */
export function keepGenerated(secret: string): string {
  const salt = randomBytes(16)
  return ['sha256', encode(salt), encode(saltedDigest(secret, salt))].join('$')
}

/** Keeps a password that a person chose. */
export async function keepChosen(password: string): Promise<string> {
  const salt = randomBytes(16)
  return ['scrypt', encode(salt), encode(await stretch(password, salt, digestBytes, cost))].join('$')
}

/** Whether a secret is the kept one, in time that does not depend on where they differ. */
export async function isKept(secret: string, kept: string): Promise<boolean> {
  const [method, salt = '', expected = ''] = kept.split('$')
  const saltBytes = Buffer.from(salt, 'base64url')
  const actual =
    method === 'sha256'
      ? saltedDigest(secret, saltBytes)
      : await stretch(secret, saltBytes, digestBytes, cost)
  const wanted = Buffer.from(expected, 'base64url')
  return wanted.length === actual.length && timingSafeEqual(actual, wanted)
}

const saltedDigest = (secret: string, salt: Buffer): Buffer =>
  createHash('sha256').update(salt).update(secret).digest()
const encode = (bytes: Buffer): string => bytes.toString('base64url')
