import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  CONTACT_CHANNELS,
  CONTACT_PRESENCES,
  DOSSIER_STATUSES,
  DUE_KINDS,
  JOURNEY_ACTS,
  presets,
  STEP_STATUSES,
} from '../../../schema/index.ts'
import { readDueItems } from '../../../server/due/index.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { memberActor } from '../../../server/seeds/playing/simulated-context.ts'
import { seedDemo } from '../../../server/seeds/seed-demo.ts'
import { spread, type Wanted } from '../../../server/seeds/wanted.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createRuntime } from '../../support/world.ts'

const NOW = '2026-11-24T09:00:00Z'
const MINUTES = 60_000
/** Days a dossier may be behind on anything: what a story leaves undone is found at the next review. */
const MOST_LATE = 120

const founded = async (wanted?: readonly Wanted[], stopped: () => boolean = () => false) => {
  const database = await testDatabase()
  const runtime = await createRuntime(
    database,
    { dataRoot: await mkdtemp(join(tmpdir(), 'jalon-demo-')) },
    () => new Date(NOW),
  )
  afterAll(() => runtime.orm.close())
  let played = 0
  const tell = () => {
    played += 1
  }
  const access = await seedDemo(runtime, wanted, { played: tell, stopped })
  return { runtime, access, ...inspect(database), played: () => played }
}

/** What was lived, without the ids that change from one database to another. */
const told = `
  select p.slug || ' ' || d.number || ' ' || d.status || ' ' || x.last_name || ' '
    || (select coalesce(md5(string_agg(c.on_day || c.channel || c.presence || coalesce(c.at_time, ''), ',' order by c.on_day, c.channel, c.at_time)), '-')
          from contact c where c.dossier_id = d.id) || ' '
    || (select coalesce(md5(string_agg(a.act || a.on_day || a.at, ',' order by a.at, a.act)), '-') from journey_act a where a.dossier_id = d.id) || ' '
    || (select coalesce(md5(string_agg(s.answers::text, ',' order by s.created_at)), '-') from submission s
          join form f on f.id = s.form_id where s.dossier_id = d.id and f.kind = 'diagnostic')
  from dossier d join plie p on p.id = d.plie_id join participant x on x.id = d.participant_id order by p.slug, d.number`

/** Made once, by whichever promise asks first. */
let made: ReturnType<typeof founded> | null = null
const demo = () => {
  made ??= founded()
  return made
}
const column = async (text: string) => (await demo()).column(text)
const count = async (text: string) => Number((await column(text))[0])

describe('the demonstration', { timeout: 15 * MINUTES }, () => {
  it('gives a way in to each PLIE, and is founded once', async () => {
    const { runtime, access } = await demo()
    expect(await seedDemo(runtime)).toEqual(access)
    expect(access?.accounts).toEqual(
      expect.arrayContaining(['referent@niort.example', 'administration@dijon.example', 'coordination@caen.example']),
    )
    expect(Object.keys(access?.tokens ?? {})).toEqual(['niort', 'caen', 'dijon'])
  })

  it('holds some three hundred journeys at every stage, a few of people who came back', async () => {
    expect(await count('select count(*) from dossier')).toBe(300)
    const statuses = await column('select distinct status from dossier order by status')
    expect(statuses).toEqual(DOSSIER_STATUSES.map(({ id }) => id).toSorted())
    expect(
      await count('select count(*) from (select 1 from dossier group by participant_id having count(*) > 1) x'),
    ).toBeGreaterThan(0)
  })

  it('was lived by the use cases: every act of the life cycle, each with its event and its audit line', async () => {
    const acts = await column('select distinct act from journey_act')
    const handed = await count(
      `select count(*) from dossier_event where kind = 'referent-assigned' and data ->> 'previousReferentId' is not null`,
    )
    expect(JOURNEY_ACTS.filter((act) => !acts.includes(act) && !(act === 'hand_over' && handed > 0))).toEqual([])
    expect(
      await count(
        `select count(*) from journey_act a where act <> 'propose_exit' and not exists (select from audit_entry l where l.object_id = a.dossier_id and l.at = a.at)`,
      ),
    ).toBe(0)
    expect(
      await count(
        `select count(*) from journey_act a where not exists (select from dossier_event e where e.dossier_id = a.dossier_id and e.at = a.at)`,
      ),
    ).toBe(0)
    expect(await count('select count(*) from outbox')).toBeGreaterThan(5_000)
    expect(await count(`select count(*) from audit_entry where result <> 'ok'`)).toBe(0)
  })

  it('shows every channel and presence of a contact, every state of an étape, every exit of the three PLIEs', async () => {
    expect((await column('select distinct channel from contact')).toSorted()).toEqual(
      CONTACT_CHANNELS.map(({ id }) => id).toSorted(),
    )
    expect((await column('select distinct presence from contact')).toSorted()).toEqual(
      CONTACT_PRESENCES.map(({ id }) => id).toSorted(),
    )
    expect((await column('select distinct status from step')).toSorted()).toEqual([...STEP_STATUSES].toSorted())
    expect((await column('select distinct status from standby')).toSorted()).toEqual([
      'ASKED',
      'DECLINED',
      'ENDED',
      'OPEN',
    ])
    for (const slug of ['niort', 'caen', 'dijon'] as const) {
      const given = await column(
        `select distinct outcome from exit_decision x join plie p on p.id = x.plie_id where p.slug = '${slug}'`,
      )
      const known = new Set(presets[slug].forms.exit?.rules.map(({ outcome }) => outcome))
      expect(given.length, slug).toBeGreaterThan(0)
      expect(
        given.filter((outcome) => !known.has(outcome)),
        slug,
      ).toEqual([])
    }
  })

  it('breaks no rule: one open journey a person, pauses apart, days in order, nothing to come', async () => {
    expect(
      await count(
        `select count(*) from (select 1 from dossier where status not in ('exited', 'rejected', 'refused', 'dropped') group by participant_id having count(*) > 1) x`,
      ),
    ).toBe(0)
    const pause = (table: string, end: string) =>
      `select id, dossier_id, from_day, coalesce(${end}, 'infinity') as until from ${table}`
    expect(
      await count(`with pauses as (${pause('standby', 'ended_on')} where status in ('OPEN', 'ENDED') union all ${pause('suspension', 'until_day')})
        select count(*) from pauses a join pauses b on a.dossier_id = b.dossier_id and a.id < b.id and a.from_day < b.until and b.from_day < a.until`),
    ).toBe(0)
    expect(
      await count(
        `select count(*) from dossier where admitted_on < opened_at or closed_at < coalesce(admitted_on, opened_at)`,
      ),
    ).toBe(0)
    expect(await count(`select count(*) from journey_act where at > '${NOW}'`)).toBe(0)
    expect(await count(`select count(*) from dossier_event where at > '${NOW}'`)).toBe(0)
    // Whatever was answered to a searchable question is in the index.
    expect(
      await count(
        `select count(*) from submission s join form_version v on v.id = s.form_version_id
         where s.status = 'SUBMITTED' and not exists (select from answer_index i where i.submission_id = s.id)
           and exists (select from jsonb_path_query(v.definition, '$.**?(@.searchable == true).id') q where jsonb_exists(s.answers, q #>> '{}'))`,
      ),
    ).toBe(0)
    // The timeline names exits as the PLIE does, never by their ids.
    expect(
      await count(
        `select count(*) from dossier_event where kind = 'exit-proposed' and data ->> 'outcomeLabel' = data ->> 'outcome'`,
      ),
    ).toBe(0)
  })

  it('makes everything due somewhere that the three texts make due, and nothing absurdly late', async () => {
    const { runtime } = await demo()
    const seen = new Set<string>()
    for (const slug of ['niort', 'caen', 'dijon']) {
      const [id = '', plieId = ''] = (
        await column(
          `select a.id || ' ' || p.id from account a, plie p where a.email = 'coordination@${slug}.example' and p.slug = '${slug}'`,
        )
      ).flatMap((row) => row.split(' '))
      const ctx = systemContext(runtime, { id: plieId, slug }, memberActor(id, 'coordination'))
      const { items, counts } = await readDueItems(ctx, {
        mine: false,
        awake: false,
        first: 100,
        offset: 0,
        selection: null,
      })
      for (const { kind } of counts) seen.add(kind)
      expect(
        items
          .filter(({ lateDays }) => lateDays > MOST_LATE)
          .map(({ kind, lateDays, dossierId }) => ({ kind, lateDays, dossierId })),
        slug,
      ).toEqual([])
      const referents = await column(`select a.id from account a where a.email like 'referent%@${slug}.example'`)
      expect(referents.length, slug).toBe(4)
      for (const referent of referents) {
        const own = systemContext(runtime, { id: plieId, slug }, memberActor(referent, 'referent'))
        const mine = await readDueItems(own, { mine: true, awake: true, first: 100, offset: 0, selection: null })
        expect(mine.totalCount, slug).toBeGreaterThan(1)
        expect(mine.totalCount, slug).toBeLessThan(40)
        const late = mine.items.filter(({ lateDays }) => lateDays > 0)
        expect(late.length, slug).toBeLessThan(mine.totalCount)
      }
    }
    // No text of the three asks for documents at the entry; what lasts a few days in a life may not fall on this one.
    const missing = DUE_KINDS.filter((kind) => !seen.has(kind))
    expect(missing).toContain('entry-evidence-missing')
    expect(missing.length, missing.join(', ')).toBeLessThan(4)
  })
})

describe('a seed of any size', () => {
  it(
    'tells the same lives for the same day',
    async () => {
      const wanted: Wanted[] = [
        { slug: 'dijon', journeys: 6 },
        { slug: 'niort', journeys: 6 },
      ]
      const [one, other] = [await founded(wanted), await founded(wanted)]
      expect(await other.column(told)).toEqual(await one.column(told))
      expect((await one.column(told)).length).toBe(12)
      expect(one.played()).toBe(12)
    },
    5 * MINUTES,
  )

  it(
    'founds every preset, each by what its own text lets live',
    async () => {
      const { column, access } = await founded(spread(14, 42))
      expect(await column('select count(*) from dossier')).toEqual(['42'])
      expect(Object.keys(access?.tokens ?? {}).length).toBe(14)
    },
    10 * MINUTES,
  )

  it(
    'finishes the journeys under way when it is told to stop, and begins no other',
    async () => {
      let asked = 0
      const { column, played } = await founded([{ slug: 'caen', journeys: 30 }], () => {
        asked += 1
        return asked > 2
      })
      const [dossiers] = await column('select count(*) from dossier')
      expect(dossiers).toBe(String(played()))
      expect(played()).toBeLessThan(10)
    },
    5 * MINUTES,
  )
})
