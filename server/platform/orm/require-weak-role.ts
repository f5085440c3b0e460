import { newId } from '../ids.ts'
import { readColumn } from '../postgres/index.ts'
import { StartupError } from '../startup/index.ts'
import type { Orm } from './orm.ts'

/** Each row is a reason why the current role is too strong to serve requests (promises B2), whatever the database holds. */
const ATTRIBUTES = `
  select 'SUPERUSER' as reason from pg_roles where rolname = current_user and rolsuper
  union all select 'BYPASSRLS' from pg_roles where rolname = current_user and rolbypassrls
  union all select 'CREATEROLE' from pg_roles where rolname = current_user and rolcreaterole`

/** And these once its tables are there. */
const REASONS = `${ATTRIBUTES}
  union all select 'CREATE on schema public' where has_schema_privilege('public', 'create')
  union all (select 'owns ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(c.relowner, 'usage') order by 1 limit 3)
  union all (select p.privilege || ' on ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) as p (privilege)
    where n.nspname = 'public' and c.relkind in ('r', 'p') and has_table_privilege(c.oid, p.privilege) order by 1 limit 3)`

const requireNone = async (appUrl: string, reasons: string): Promise<void> => {
  const found = await readColumn(appUrl, reasons)
  if (found.length > 0) throw tooStrong(appUrl, found.join(', '))
}

const tooStrong = (appUrl: string, reason: string) =>
  new StartupError('database.role-too-strong', { role: decodeURIComponent(new URL(appUrl).username), reason })

/** The part of `requireWeakRole` that can be asked of an empty database. @throws StartupError `database.role-too-strong` */
export const requireWeakAttributes = (appUrl: string): Promise<void> => requireNone(appUrl, ATTRIBUTES)

/**
 * Refuses to serve with a role that row-level security does not hold: by its rights, then by trying it with a row of a PLIE that
 * does not exist, written and looked for inside a transaction that is rolled back.
 * @throws StartupError `database.role-too-strong`
 */
export const requireWeakRole = async (appUrl: string, orm: Orm): Promise<void> => {
  await requireNone(appUrl, REASONS)
  if (await seesCanary(orm)) throw tooStrong(appUrl, 'row-level security')
}

class Undo extends Error {
  readonly seen: number
  constructor(seen: number) {
    super('undo')
    this.seen = seen
  }
}

const seesCanary = async (orm: Orm): Promise<boolean> => {
  const id = newId()
  const em = orm.em.fork()
  const setPlie = (inner: typeof em, plie: string) => inner.execute("select set_config('app.plie_id', ?, true)", [plie])
  try {
    await em.transactional(async (inner) => {
      await setPlie(inner, id)
      await inner.execute('insert into plie (id, slug, name, created_at) values (?, ?, ?, now())', [
        id,
        `canari-${id.slice(-12)}`,
        'canari',
      ])
      let seen = 0
      for (const context of ['', newId()]) {
        await setPlie(inner, context)
        const [row] = await inner.execute<{ n: number }[]>('select count(*)::int as n from plie where id = ?', [id])
        seen += row?.n ?? 0
      }
      throw new Undo(seen)
    })
  } catch (error) {
    if (error instanceof Undo) return error.seen > 0
    throw error
  }
  return true
}
