import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type PlieSettingValues, type SettingsSectionName, settingsSections } from './settings/index.ts'

/** The settings of a PLIE with its words, which stand in a column of their own. */
const KEPT = "p.settings || jsonb_build_object('vocabulary', p.vocabulary)"

/** What is kept of a part, out of the settings of a PLIE. */
const keptOf = (section: SettingsSectionName, settings: unknown): unknown => {
  const { key, keys } = settingsSections[section]
  const at = (name: string): unknown =>
    typeof settings === 'object' && settings !== null ? Reflect.get(settings, name) : undefined
  return keys === undefined ? at(key) : Object.fromEntries(keys.map((name) => [name, at(name)]))
}

/** A part of the settings with what tells two changes of it apart. */
export interface KeptSetting {
  readonly section: SettingsSectionName
  readonly value: PlieSettingValues[SettingsSectionName]
  /** 0 until an administrator changes it. */
  readonly revision: number
  readonly changedAt: Date | null
  /** Display name. */
  readonly changedBy: string | null
}

interface Row {
  json: unknown
  revision: number
  changedAt: string | Date | null
  changedBy: string | null
}

export const plieSettings = (ctx: RequestContext) => {
  const get = async (section: SettingsSectionName): Promise<KeptSetting> => {
    const { read } = settingsSections[section]
    const [row] = await ctx.em.execute<Row[]>(
      `select ${KEPT} as json, coalesce(r.revision, 0) as revision, r.changed_at as "changedAt", a.display_name as "changedBy"
       from plie p left join setting_revision r on r.plie_id = p.id and r.section = ?
         left join account a on a.id = r.changed_by
       where p.id = ?::uuid`,
      [section, plieOf(ctx)],
    )
    const { json, revision = 0, changedAt = null, changedBy = null } = row ?? {}
    const at = changedAt === null ? null : new Date(changedAt)
    return { section, value: read(keptOf(section, json)), revision, changedAt: at, changedBy }
  }
  return {
    get,
    /** Held until the end of the transaction: whoever changes any part of the settings waits. */
    async lock(section: SettingsSectionName): Promise<KeptSetting> {
      // Apart from the reading: a row read while waiting for a lock would be the one of before.
      await ctx.em.execute('select 1 from plie where id = ?::uuid for no key update', [plieOf(ctx)])
      return get(section)
    },
    /** Writes the next revision of a part. */
    async write({ section, revision }: KeptSetting, value: unknown): Promise<void> {
      const { key, keys, column = null } = settingsSections[section]
      const set = column === 'vocabulary' ? 'vocabulary = ?::jsonb' : 'settings = settings || ?::jsonb'
      const written = column !== null || keys !== undefined ? value : { [key]: value }
      await ctx.em.execute(`update plie set ${set} where id = ?::uuid`, [JSON.stringify(written), plieOf(ctx)])
      await ctx.em.execute(
        `insert into setting_revision (plie_id, section, revision, changed_at, changed_by) values (?::uuid, ?, ?, ?, ?::uuid)
         on conflict (plie_id, section) do update
           set revision = excluded.revision, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
        [plieOf(ctx), section, revision + 1, ctx.now, ctx.actor.id],
      )
    },
  }
}

/** What the PLIE decided on one subject, for the capability it concerns. */
export const settingOf = async <Name extends SettingsSectionName>(
  ctx: RequestContext,
  section: Name,
): Promise<PlieSettingValues[Name]> => {
  const { read } = settingsSections[section]
  const [row] = await ctx.em.execute<{ json: unknown }[]>(`select ${KEPT} as json from plie p where p.id = ?::uuid`, [
    plieOf(ctx),
  ])
  return read(keptOf(section, row?.json))
}
