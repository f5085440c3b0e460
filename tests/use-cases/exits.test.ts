import { describe, expect, it } from 'vitest'
import { recordWorkContract } from '../../server/employment/index.ts'
import { assessExit, proposeExit } from '../../server/exits/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { aDossier } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const referent = () => niort.as('referent')

/** A dossier whose job has lasted more than six months: Niort's criteria say « positive ». */
const inWork = async (): Promise<string> => {
  const dossierId = await aDossier(referent())
  await recordWorkContract(referent(), {
    dossierId,
    input: { kind: 'cdi', employer: 'Fleurs & Cie', startDate: '2026-05-02', weeklyHours: 35 },
    idempotencyKey: newId(),
  })
  return dossierId
}
const propose = (dossierId: string, more: Partial<Parameters<typeof proposeExit>[1]> = {}, ctx = referent()) =>
  proposeExit(ctx, { dossierId, outcome: 'positive', version: 2, idempotencyKey: newId(), ...more })

describe('asking which exit applies', () => {
  it('names the category, and explains every criterion in French', async () => {
    const assessment = await assessExit(referent(), { dossierId: await inWork() })

    expect(assessment).toMatchObject({ verdict: 'DECIDED', outcome: 'positive', today: '2026-11-22', missing: [] })
    const decided = assessment?.rules.find((rule) => rule.id === assessment.ruleId)
    expect(decided).toMatchObject({ truth: 'TRUE', outcome: 'positive' })
    expect(decided?.clauses.length).toBeGreaterThan(0)
  })

  it('says what is missing rather than guess', async () => {
    const assessment = await assessExit(referent(), { dossierId: await aDossier(referent()) })

    expect(assessment?.verdict).not.toBe('DECIDED')
    expect(assessment?.outcome).toBeNull()
    if (assessment?.verdict === 'UNDECIDED') expect(assessment.missing.length).toBeGreaterThan(0)
  })

  it('tells the day a CDI will count at Caen, six months in the post, and what holds once they are over', async () => {
    const ctx = () => caen.as('referent')
    const dossierId = await aDossier(ctx())
    await recordWorkContract(ctx(), {
      dossierId,
      input: { kind: 'cdi', employer: 'Fleurs & Cie', startDate: '2026-09-30', weeklyHours: 35, subsidised: false },
      idempotencyKey: newId(),
    })
    const assessment = await assessExit(ctx(), { dossierId })
    const [soonest] = assessment?.coming ?? []
    expect(soonest).toMatchObject({ holdsFrom: '2027-03-30' })
    expect(soonest?.label).toMatch(/CDI/)

    const idle = await assessExit(ctx(), { dossierId: await aDossier(ctx()) })
    expect(idle?.coming).toEqual([])
  })

  it('tells from which day a met criterion may be confirmed where the PLIE asks six months of all of them', async () => {
    const dossierId = await inWork()
    const setting = (value: string) => [
      `update plie set settings = jsonb_set(settings, '{exitConfirmationMonths}', '${value}') where id = '${niort.tenant.id}'`,
    ]
    await execute(database.ownerUrl, setting('{"value": 6, "source": "essai"}'))
    const assessment = await assessExit(referent(), { dossierId })
    await execute(database.ownerUrl, setting('null'))

    const met = assessment?.rules.find(({ id }) => id === assessment.ruleId)
    expect(met?.confirmation).toMatch(/02\/11\/2026/)
    expect(
      (await assessExit(referent(), { dossierId }))?.rules.find(({ id }) => id === met?.id)?.confirmation,
    ).toBeNull()
  })

  it('is null where no criteria are published', async () => {
    const dossierId = await aDossier(caen.as('referent'))
    await execute(database.ownerUrl, [
      `update form set kind = 'free' where plie_id = '${caen.tenant.id}' and kind = 'exit'`,
    ])

    expect(await assessExit(caen.as('referent'), { dossierId })).toBeNull()
    expect(
      await issuesOf(
        proposeExit(caen.as('referent'), { dossierId, outcome: 'positive', version: 1, idempotencyKey: newId() }),
      ),
    ).toEqual(['input.unknown at outcome'])
  })

  it('belongs to the person’s référent and the coordination', async () => {
    const dossierId = await inWork()

    await assessExit(niort.as('coordination'), { dossierId })

    expect(await codeOf(assessExit(niort.as('auditor'), { dossierId }))).toBe('FORBIDDEN')
    expect(await codeOf(assessExit(niort.as('prescriber'), { dossierId }))).toBe('NOT_FOUND')
    for (const id of [newId(), 'x', '__proto__'])
      expect(await codeOf(assessExit(referent(), { dossierId: id }))).toBe('NOT_FOUND')
    expect(await codeOf(assessExit(caen.as('coordination'), { dossierId }))).toBe('NOT_FOUND')
  })
})

describe('proposing an exit', () => {
  it('keeps the whole trace of that day and marks the dossier', async () => {
    const dossierId = await inWork()

    const { id } = await propose(dossierId)

    expect(await column(`select status || ' ' || version from dossier where id = '${dossierId}'`)).toEqual([
      'exit_proposed 3',
    ])
    expect(
      await column(
        `select outcome || ' ' || computed_outcome || ' ' || (rule_id is not null) || ' ' || jsonb_array_length(record -> 'rules') from exit_decision where id = '${id}'`,
      ),
    ).toEqual(['positive positive true 19'])
    expect(
      await column(
        `select (record -> 'form' ->> 'hash' = v.hash) || ' ' || (record ->> 'spec') from exit_decision d
         join form_version v on v.id = d.form_version_id where d.id = '${id}'`,
      ),
    ).toEqual(['true plie.decision/1'])
    expect(
      await column(
        `select data ->> 'overrides' from dossier_event where dossier_id = '${dossierId}' and kind = 'exit-proposed'`,
      ),
    ).toEqual(['false'])
  })

  it('needs a written reason to choose another category than the criteria give', async () => {
    const dossierId = await inWork()
    const { outcomes } = (await assessExit(referent(), { dossierId })) ?? { outcomes: [] }
    const other = outcomes.find(({ id }) => id !== 'positive')?.id ?? ''

    expect(await issuesOf(propose(dossierId, { outcome: other }))).toEqual(['input.comment-required at comment'])
    expect(await issuesOf(propose(dossierId, { outcome: other, comment: '   ' }))).toEqual([
      'input.comment-required at comment',
    ])
    await propose(dossierId, { outcome: other, comment: 'Décision du comité' })

    expect(
      await column(
        `select comment || ' ' || outcome || ' ' || computed_outcome from exit_decision where dossier_id = '${dossierId}'`,
      ),
    ).toEqual([`Décision du comité ${other} positive`])
  })

  it('refuses unknown categories and criteria, too long a comment, and writes nothing', async () => {
    const dossierId = await inWork()

    expect(await issuesOf(propose(dossierId, { outcome: '__proto__' }))).toEqual(['input.unknown at outcome'])
    expect(await issuesOf(propose(dossierId, { ruleId: 'constructor' }))).toEqual(['input.unknown at ruleId'])
    expect(await issuesOf(propose(dossierId, { comment: 'x'.repeat(2_001) }))).toEqual(['input.too-long at comment'])

    expect(await count(`exit_decision where dossier_id = '${dossierId}'`)).toBe(0)
    expect(await column(`select status || ' ' || version from dossier where id = '${dossierId}'`)).toEqual(['active 2'])
  })

  it('refuses a stale version and a closed dossier', async () => {
    const dossierId = await inWork()

    expect(await failureOf(propose(dossierId, { version: 1 }))).toMatchObject({
      type: 'VersionConflict',
      details: { currentVersion: 2 },
    })
    await execute(database.ownerUrl, [`update dossier set status = 'exited' where id = '${dossierId}'`])
    expect(await codeOf(propose(dossierId))).toBe('DossierClosed')
  })

  it('is proposed once for one key', async () => {
    const dossierId = await inWork()
    const asked = { idempotencyKey: newId() }

    const answers = await Promise.all(Array.from({ length: 6 }, () => propose(dossierId, asked)))

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await count(`exit_decision where dossier_id = '${dossierId}'`)).toBe(1)
    expect(await codeOf(propose(dossierId, { ...asked, comment: 'autre' }))).toBe('KeyReused')
  })

  it('is out of reach for everybody else', async () => {
    const dossierId = await inWork()

    expect(await codeOf(propose(dossierId, {}, niort.as('auditor')))).toBe('FORBIDDEN')
    expect(await codeOf(propose(dossierId, {}, niort.as('prescriber')))).toBe('NOT_FOUND')
    expect(await codeOf(propose(dossierId, {}, niort.as('referent', await niort.referent('autre'))))).toBe('NOT_FOUND')
    expect(await codeOf(propose(dossierId, {}, caen.as('coordination')))).toBe('NOT_FOUND')
  })
})
