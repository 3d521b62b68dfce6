import { randomBytes } from 'node:crypto'

/** An etag never given before: an opaque signed 64-bit number, as the contract's samples show. */
export const newEtag = (): string => randomBytes(8).readBigInt64BE().toString()
