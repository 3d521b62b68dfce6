/** The schema as it stands after all migrations, as readable SQL: what `server/schema/current.sql` holds. */
import type pg from 'pg'

interface Column {
  table: string
  name: string
  type: string
  collation: string | null
  notNull: boolean
  default: string | null
  identity: string
  generated: string
}
interface Named {
  table: string
  text: string
}

/** Reads the catalogue of the `public` schema in a fixed order, so that equal schemas give equal text. */
export async function describeSchema(pool: pg.Pool): Promise<string> {
  const read = async <Row>(text: string): Promise<Row[]> => (await pool.query(text)).rows as Row[]
  const columns = await read<Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
           case when a.attcollation <> t.typcollation then l.collname end as collation,
           a.attnotnull as "notNull", pg_get_expr(d.adbin, d.adrelid) as default, a.attidentity as identity, a.attgenerated as generated
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_type t on t.oid = a.atttypid
    left join pg_collation l on l.oid = a.attcollation
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`)
  const constraints = await read<Named>(`
    select c.relname as table, 'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as text
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype <> 'n' order by c.relname, k.contype desc, k.conname`)
  const indexes = await read<Named>(`
    select t.relname as table, pg_get_indexdef(i.indexrelid) || ';' as text
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'public' and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    order by t.relname, x.relname`)
  const triggers = await read<Named>(`
    select c.relname as table, pg_get_triggerdef(g.oid) || ';' as text
    from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and not g.tgisinternal order by c.relname, g.tgname`)
  const functions = await read<{ text: string }>(`
    select pg_get_functiondef(p.oid) || ';' as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and p.prokind = 'f' and not exists (select from pg_depend e where e.objid = p.oid and e.deptype = 'e')
    order by p.proname`)

  const tables = [...new Set(columns.map((column) => column.table))]
  const of = (named: Named[], table: string): string[] =>
    named.filter((one) => one.table === table).map((one) => one.text)
  const parts = tables.map((table) => {
    const lines = [
      ...columns.filter((column) => column.table === table).map(describeColumn),
      ...of(constraints, table),
    ]
    const create = `create table ${table} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n);`
    return [create, ...of(indexes, table), ...of(triggers, table)].join('\n')
  })
  return `-- Generated from the migrations; do not edit.\n\n${[...functions.map((one) => one.text), ...parts].join('\n\n')}\n`
}

function describeColumn(column: Column): string {
  const words = [column.name, column.type]
  if (column.collation) words.push(`collate ${column.collation}`)
  if (column.notNull) words.push('not null')
  if (column.identity)
    words.push(`generated ${column.identity === 'a' ? 'always' : 'by default'} as identity`)
  else if (column.generated)
    words.push(`generated always as (${column.default}) ${column.generated === 's' ? 'stored' : 'virtual'}`)
  else if (column.default) words.push(`default ${column.default}`)
  return words.join(' ')
}
