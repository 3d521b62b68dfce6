/** All SQL about carts: one row each, read and written whole. */
import { type RawBuilder, type Selectable, sql } from 'kysely'
import { isGuid } from '../ids.ts'
import { decimal } from '../money.ts'
import type { LinePrice, PurchaseLine } from '../orders/index.ts'
import type { Database } from '../platform/database.ts'
import type { Owner } from '../subscriptions/index.ts'
import type { Cart, CartLine, CartStatus } from './cart.ts'

/** A line in the column `lines`: amounts and dates are texts. */
interface StoredLine extends Omit<CartLine, 'asked' | 'price'> {
  asked: Omit<PurchaseLine, 'customTermEnd'> & { customTermEnd?: string }
  price?: { [Member in keyof LinePrice]: string }
}

interface CartTable {
  environment_id: string
  customer_id: string
  id: string
  partner_id: string
  status: CartStatus
  lines: StoredLine[]
  is_attested: boolean
  created_at: Date
  modified_at: Date
  modified_by: string
  expires_at: Date
}

declare module '../platform/database.ts' {
  interface Tables {
    cart: CartTable
  }
}

const toLine = ({ asked: { customTermEnd, ...asked }, price, ...line }: StoredLine): CartLine => ({
  ...line,
  asked: { ...asked, ...(customTermEnd && { customTermEnd: new Date(customTermEnd) }) },
  ...(price && { price: toPrice(price) }),
})

const toPrice = ({ currency, ...amounts }: NonNullable<StoredLine['price']>): LinePrice => {
  const exact = Object.entries(amounts).map(([name, amount]) => [name, decimal(amount)])
  return { currency, ...(Object.fromEntries(exact) as Omit<LinePrice, 'currency'>) }
}

const toCart = (row: Selectable<CartTable>): Cart => ({
  id: row.id,
  environmentId: row.environment_id,
  customerId: row.customer_id,
  partnerId: row.partner_id,
  status: row.status,
  lines: row.lines.map(toLine),
  isAttested: row.is_attested,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
  modifiedBy: row.modified_by,
  expiresAt: row.expires_at,
})

export async function insertCart(db: Database, cart: Cart): Promise<void> {
  await sql`
    insert into cart (environment_id, customer_id, id, partner_id, status, lines, is_attested, created_at, modified_at,
      modified_by, expires_at)
    values (${cart.environmentId}, ${cart.customerId}, ${cart.id}, ${cart.partnerId}, ${cart.status},
      ${JSON.stringify(cart.lines)}, ${cart.isAttested}, ${cart.createdAt}, ${cart.modifiedAt}, ${cart.modifiedBy},
      ${cart.expiresAt})`.execute(db)
}

/** Writes a cart whose lock the caller holds. */
export async function updateCart(db: Database, cart: Cart): Promise<void> {
  await sql`
    update cart set status = ${cart.status}, lines = ${JSON.stringify(cart.lines)}, is_attested = ${cart.isAttested},
      modified_at = ${cart.modifiedAt}, modified_by = ${cart.modifiedBy}, expires_at = ${cart.expiresAt}
    where environment_id = ${cart.environmentId} and customer_id = ${cart.customerId} and id = ${cart.id}`.execute(
    db,
  )
}

const cartRow = ({ environmentId, customerId, partnerId }: Owner, cartId: string): RawBuilder<unknown> => sql`
  select * from cart
  where environment_id = ${environmentId} and customer_id = ${customerId} and id = ${cartId} and partner_id = ${partnerId}`

const readCart = async (db: Database, query: RawBuilder<unknown>): Promise<Cart | undefined> => {
  const [row] = (await (query as RawBuilder<CartTable>).execute(db)).rows
  return row && toCart(row)
}

export const findCart = async (db: Database, owner: Owner, cartId: string): Promise<Cart | undefined> =>
  isGuid(cartId) ? readCart(db, cartRow(owner, cartId)) : undefined

/** The cart, locked until the transaction ends; `locked` if another request has it. */
export const lockCart = (db: Database, owner: Owner, cartId: string): Promise<Cart | 'locked' | undefined> =>
  unlessLocked(cartId, () => readCart(db, sql`${cartRow(owner, cartId)} for update nowait`))

/**
 * The cart as it was, locked, and from now on ordered if it was active and has not expired: what is refused afterwards rolls
 * that back, too. Takes another lock along. `locked` if another request has the cart.
 */
export const claimCart = (
  db: Database,
  owner: Owner,
  { cartId, at, by, alsoLock }: { cartId: string; at: Date; by: string; alsoLock: RawBuilder<unknown> },
): Promise<Cart | 'locked' | undefined> =>
  unlessLocked(cartId, () =>
    readCart(
      db,
      sql`
        with found as (${cartRow(owner, cartId)} for update nowait),
        claimed as (
          update cart c set status = 'ordered', modified_at = ${at}, modified_by = ${by}
          from found f
          where c.environment_id = f.environment_id and c.customer_id = f.customer_id and c.id = f.id
            and f.status = 'active' and f.expires_at > ${at}
        ),
        also as (${alsoLock})
        select * from found`,
    ),
  )

/** PostgreSQL's `lock_not_available`. */
const lockNotAvailable = '55P03'

async function unlessLocked(
  cartId: string,
  read: () => Promise<Cart | undefined>,
): Promise<Cart | 'locked' | undefined> {
  if (!isGuid(cartId)) return undefined
  try {
    return await read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === lockNotAvailable) return 'locked'
    throw error
  }
}
