import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DOSSIER_STATUSES } from '../../../schema/index.ts'
import { readColumn } from '../../../server/platform/postgres/index.ts'
import { seedDemo } from '../../../server/seeds/seed-demo.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createRuntime } from '../../support/world.ts'

const database = await testDatabase()

describe('the demonstration', () => {
  it('shows both PLIEs with dossiers at every stage, and is founded once', async () => {
    const runtime = await createRuntime(database, { dataRoot: await mkdtemp(join(tmpdir(), 'jalon-demo-')) })
    afterAll(() => runtime.orm.close())

    const access = await seedDemo(runtime)
    const again = await seedDemo(runtime)

    expect(again).toEqual(access)
    expect(access?.accounts).toContain('referent@niort.example')
    expect(Object.keys(access?.tokens ?? {})).toEqual(['niort', 'caen'])
    const statuses = await readColumn(database.ownerUrl, 'select distinct status from dossier order by status')
    expect(statuses).toEqual(DOSSIER_STATUSES.map(({ id }) => id).toSorted())
    const [unindexed] = await readColumn(
      database.ownerUrl,
      "select count(*)::text from submission s where s.status = 'SUBMITTED' and not exists (select from answer_index i where i.submission_id = s.id)",
    )
    expect(unindexed).toBe('0')
    // The timeline names exits as the PLIE does, never by their ids.
    const [named] = await readColumn(
      database.ownerUrl,
      "select count(*)::text from dossier_event where kind = 'exit-proposed' and data ->> 'outcomeLabel' = data ->> 'outcome'",
    )
    expect(named).toBe('0')
    // Who is followed has been met, and paused where their page says so.
    const [unmet] = await readColumn(
      database.ownerUrl,
      "select count(*)::text from dossier d where status in ('active', 'in_job_follow_up', 'standby') and not exists (select from contact c where c.dossier_id = d.id)",
    )
    expect(unmet).toBe('0')
    const [unexplained] = await readColumn(
      database.ownerUrl,
      "select count(*)::text from dossier d where (status = 'standby') <> exists (select from standby s where s.dossier_id = d.id and s.status = 'OPEN')",
    )
    expect(unexplained).toBe('0')
  })
})
