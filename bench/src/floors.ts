/**
 * The floors: the least a server on the same stack could do for the same kind of work, measured in the same run. Started
 * as a process of its own, like the server it is compared with.
 */
import Fastify from 'fastify'
import pg from 'pg'
import { inlineMore } from '../../server/src/inlining.ts'

// The same compiler for both.
inlineMore()
const [connectionString = '', listBytes = '{}'] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString, max: 20 })
await pool.query(
  'create table if not exists floor_row (id bigint generated always as identity primary key, k integer not null, v text not null)',
)
await pool.query('create index if not exists floor_row_k on floor_row (k)')
await pool.query("insert into floor_row (k, v) select n, 'row ' || n from generate_series(1, 1000) n")

const app = Fastify()

/** One transaction of six bare statements: two reads, three inserts, one update. */
app.post('/purchase', async (request, reply) => {
  const { k } = request.body as { k: number }
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select id, v from floor_row where k = $1 limit 1', [k])
    await client.query('select id, v from floor_row where k = $1 limit 1', [k + 1])
    await client.query('insert into floor_row (k, v) values ($1, $2)', [k + 1_000_000, 'order'])
    await client.query('insert into floor_row (k, v) values ($1, $2)', [k + 1_000_000, 'line'])
    const { rows } = await client.query<{ id: string }>(
      'insert into floor_row (k, v) values ($1, $2) returning id',
      [k + 1_000_000, 'subscription'],
    )
    await client.query('update floor_row set v = $2 where id = $1', [rows[0]!.id, 'active'])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  return reply.code(201).send({ id: k })
})

/** The same answer to the same request as the promotion list, from memory: the body, and as many headers of the same length. */
const list = Buffer.from(listBytes, 'base64')
const id = '00000000-0000-4000-8000-000000000000'
app.get('/v1/productpromotions', (_request, reply) => {
  reply.header('ms-requestid', id)
  reply.header('ms-correlationid', id)
  reply.header('ms-cv', 'abcdefghij000000.0')
  reply.header('ms-serverid', '1')
  reply.type('application/json; charset=utf-8').send(list)
})

/** One indexed SELECT. */
app.post('/eligibility', async (request, reply) => {
  const { k } = request.body as { k: number }
  const { rows } = await pool.query('select id, v from floor_row where k = $1 limit 1', [k])
  return reply.send({ items: rows })
})

const url = await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ url })
process.on('disconnect', () => process.exit(0))
