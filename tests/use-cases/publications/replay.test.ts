import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '../../../schema/index.ts'
import { assignReferent } from '../../../server/dossiers/assign-referent.ts'
import { recordWorkContract } from '../../../server/employment/index.ts'
import { proposeExit } from '../../../server/exits/index.ts'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { explainReplay } from '../../../server/publications/explain-replay.ts'
import { type Replay, type ReplayDraft, replayDraft } from '../../../server/publications/replay-draft.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { childrenRule, contractRule, decidingForm } from '../../support/rule-form.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld, type TestPlie } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column, tables } = inspect(database)
/** One line a table, its rows in a hash; the audit trail apart. */
const everyRow = async () =>
  column(
    (await tables())
      .filter((table) => table !== 'audit_entry')
      .map((table) => `select '${table} ' || md5(string_agg(t::text, '' order by t::text)) from ${table} t`)
      .join(' union all ')
      .concat(' order by 1'),
  )
const admin = (plie: TestPlie = niort) => plie.as('plie-administrator')
const referent = (plie: TestPlie = niort) => plie.as('referent')

/** A dossier whose form says how many children; submitted unless told otherwise. */
const family = async (formId: string, children: number | null, submit = true): Promise<string> => {
  const dossierId = await aDossier(referent())
  const submissionId = await aSubmission(referent(), { dossierId, formId })
  const answers = { f_text: { value: 'vu' }, ...(children === null ? {} : { f_children: { value: children } }) }
  await saveAnswers(referent(), { submissionId, answers, lock: 1 })
  if (submit) await submitAnswers(referent(), { submissionId, lock: 2, idempotencyKey: newId() })
  return dossierId
}

const draftOf = async (formId: string, definition: FormDefinition, plie: TestPlie = niort): Promise<number> => {
  await saveFormDraft(admin(plie), { formId, definition, revision: null })
  return 1
}

const replay = async (asked: Omit<ReplayDraft, 'first'> & { first?: number }, ctx: RequestContext = admin()) => {
  const found = await replayDraft(ctx, { first: 100, ...asked })
  if (found === null) throw new Error('nothing was replayed')
  return found
}
const numbersOf = async (ids: readonly string[]): Promise<string[]> =>
  column(`select number from dossier where id in (${ids.map((id) => `'${id}'`).join(', ')}) order by number`)
const changedIn = (found: Replay): string[] => found.entries.map(({ dossierNumber }) => dossierNumber).sort()

describe('replaying a draft', () => {
  it('finds exactly the dossiers at the boundary when « at least 3 » becomes « more than 3 », and back', async () => {
    const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { rules: [childrenRule('ge', 3)] }))
    await family(formId, 2)
    await family(formId, 4)
    const atThree = [await family(formId, 3), await family(formId, 3, false)]
    const revision = await draftOf(formId, { ...definition, rules: [childrenRule('gt', 3)] })

    const found = await replay({ formId, revision })

    expect(changedIn(found)).toEqual(await numbersOf(atThree))
    expect(found).toMatchObject({ total: 4, lookedAt: 4, changed: 2, undecided: 0, endCursor: null })
    expect(found.entries[0]?.differences).toEqual([
      { label: 'Décision', from: 'Sortie positive — Famille nombreuse', to: 'Aucun critère rempli' },
    ])

    await saveFormDraft(admin(), { formId, definition: { ...definition, rules: [childrenRule('ge', 3)] }, revision })
    expect(await replay({ formId, revision: 2 })).toMatchObject({ lookedAt: 4, changed: 0, entries: [] })
  })

  it('tells a decision that becomes unknown, one that no longer is, and another rule for the same outcome', async () => {
    const sure = childrenRule('ge', 0, { id: 'r_sure', label: { fr: 'Toute famille' } })
    const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { rules: [childrenRule('ge', 3)] }))
    await family(formId, null)
    await family(formId, 5)
    const revision = await draftOf(formId, { ...definition, rules: [sure, childrenRule('ge', 3)] })

    const found = await replay({ formId, revision })

    expect(found).toMatchObject({ changed: 1, undecided: 1 })
    expect(found.entries[0]?.differences).toEqual([
      { label: 'Décision', from: 'Sortie positive — Famille nombreuse', to: 'Sortie positive — Toute famille' },
    ])

    await saveFormDraft(admin(), { formId, definition: { ...definition, rules: [] }, revision })
    const without = await replay({ formId, revision: 2 })
    expect(without.entries.flatMap(({ differences }) => differences.map(({ from, to }) => `${from} → ${to}`))).toEqual([
      'Indéterminé\u00a0: il manque «\u00a0Question f_children\u00a0» → Aucun critère rempli',
      'Sortie positive — Famille nombreuse → Aucun critère rempli',
    ])
  })

  it('tells values that fall into another band', async () => {
    const banded = (upTo: number) => [
      {
        id: 'c_total',
        api: 'totalFreins',
        label: { fr: 'Total des freins' },
        type: 'integer' as const,
        expr: { f: 'f_children' },
        bands: [
          { id: 'b_low', upTo, label: { fr: 'Faible' } },
          { id: 'b_high', upTo: 20, label: { fr: 'Fort' } },
        ],
      },
    ]
    const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { computed: banded(3) }))
    await family(formId, 3)
    await family(formId, 2)
    const revision = await draftOf(formId, { ...definition, computed: banded(2) })

    const found = await replay({ formId, revision })

    expect(found.entries.map(({ differences }) => differences)).toEqual([
      [{ label: 'Total des freins', from: 'Faible', to: 'Fort' }],
    ])
  })

  it('goes on where it stopped, and counts each submission once', async () => {
    const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { rules: [childrenRule('ge', 3)] }))
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) ids.push(await family(formId, 3))
    await family(formId, 1)
    const revision = await draftOf(formId, { ...definition, rules: [childrenRule('gt', 3)] })

    const runs: Replay[] = []
    for (let after: string | null | undefined; after !== null; after = runs.at(-1)?.endCursor)
      runs.push(await replay({ formId, revision, first: 2, after }))

    expect(runs.map(({ changed }) => changed)).toEqual([2, 2, 1])
    expect(runs.reduce((sum, { lookedAt }) => sum + lookedAt, 0)).toBe(6)
    expect(runs.flatMap(changedIn).sort()).toEqual(await numbersOf(ids))
  })

  it('writes nothing but the line of the audit trail', async () => {
    const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { rules: [childrenRule('ge', 3)] }))
    await family(formId, 3)
    const revision = await draftOf(formId, { ...definition, rules: [childrenRule('gt', 3)] })
    const before = await everyRow()

    await replay({ formId, revision })

    expect(await everyRow()).toEqual(before)
    expect(before.some((line) => line?.startsWith('submission '))).toBe(true)
    expect(
      await column(`select result from audit_entry where action = 'draft.replay' and object_id = '${formId}'`),
    ).toEqual(['ok'])
  })

  it('is of the revision reviewed only, and of a form that was published', async () => {
    const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { rules: [childrenRule('ge', 3)] }))
    expect(await replayDraft(admin(), { formId, revision: 1, first: 100 })).toBeNull()
    const revision = await draftOf(formId, definition)

    expect(await replayDraft(admin(), { formId, revision: revision + 1, first: 100 })).toBeNull()
    expect(await replay({ formId, revision })).toMatchObject({ comparable: true, lookedAt: 0, total: 0 })
  })

  it('has nothing to compare where neither form has a rule or a band', async () => {
    const { formId, definition } = await aForm(niort)
    await family(formId, 3)
    const revision = await draftOf(formId, definition)

    expect(await replay({ formId, revision })).toMatchObject({ comparable: false, lookedAt: 0 })
  })

  it('refuses a bad cursor and a page over a hundred', async () => {
    const { formId, definition } = await aForm(niort)
    const revision = await draftOf(formId, definition)

    expect(await issuesOf(replay({ formId, revision, after: 'ici' }))).toEqual(['input.bad-cursor at after'])
    for (const first of [0, -1, 101])
      expect(await issuesOf(replay({ formId, revision, first }))).toEqual(['input.page-too-large at first'])
  })

  it('belongs to the administrators of the PLIE', async () => {
    const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { rules: [childrenRule('ge', 3)] }))
    const revision = await draftOf(formId, definition)
    const asked = { formId, revision }

    for (const role of ['coordination', 'referent', 'prescriber', 'auditor'] as const)
      expect(await codeOf(replay(asked, niort.as(role)))).toBe('FORBIDDEN')
    expect(await codeOf(replay(asked, niort.token('ANSWERS_READ', 'DOSSIERS_READ')))).toBe('FORBIDDEN')
    expect(await codeOf(replay(asked, admin(caen)))).toBe('NOT_FOUND')
    expect(await codeOf(explainReplay(admin(caen), { ...asked, id: newId() }))).toBe('NOT_FOUND')
    expect(await codeOf(explainReplay(referent(), { ...asked, id: newId() }))).toBe('FORBIDDEN')
  })
})

describe('replaying exit criteria', () => {
  /** A dossier with one CDD of exactly so many months, from 1 January 2026. */
  const withContract = async (plie: TestPlie, end: string) => {
    const dossierId = await aDossier(referent(plie))
    await execute(database.ownerUrl, [`update dossier set opened_at = '2025-12-01' where id = '${dossierId}'`])
    await recordWorkContract(referent(plie), {
      dossierId,
      input: { kind: 'cdd', employer: 'Fleurs & Cie', startDate: '2026-01-01', signedEndDate: end, weeklyHours: 35 },
      idempotencyKey: newId(),
    })
    return dossierId
  }
  const exitForm = (key: string) => decidingForm(key, { kind: 'exit', rules: [contractRule('ge', 6)] })

  it('looks at every dossier of the PLIE, filled or not, and finds those at exactly six months', async () => {
    await execute(database.ownerUrl, [
      `update form set kind = 'free' where plie_id = '${caen.tenant.id}' and kind = 'exit'`,
    ])
    const { formId, definition } = await aForm(caen, exitForm)
    const sixMonths = await withContract(caen, '2026-06-30')
    await withContract(caen, '2026-06-29')
    await withContract(caen, '2026-07-31')
    const decided = await withContract(caen, '2026-06-30')
    await proposeExit(referent(caen), {
      dossierId: decided,
      outcome: 'positive',
      comment: 'Accord de la cellule',
      version: 2,
      idempotencyKey: newId(),
    })
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2026-11-22' where id = '${decided}'`,
    ])
    const revision = await draftOf(formId, { ...definition, rules: [contractRule('gt', 6)] }, caen)

    const found = await replay({ formId, revision }, admin(caen))

    expect(changedIn(found)).toEqual(await numbersOf([sixMonths, decided]))
    expect(found).toMatchObject({ total: 4, lookedAt: 4, changed: 2 })
    expect(found.entries.map(({ closed, kept, on }) => [closed, kept, on]).sort()).toEqual([
      [false, null, '2026-11-22'],
      [true, 'Sortie positive, le 22/11/2026', '2026-11-22'],
    ])
    expect(await column(`select outcome from exit_decision where dossier_id = '${decided}'`)).toEqual(['positive'])
  })

  it('uses the facts of the day of the decision, not those that came later', async () => {
    const { formId, definition } = await aForm(caen, (key) => ({
      ...exitForm(key),
      rules: [{ ...contractRule('ge', 6), when: { op: 'ge', a: [{ fact: 'dossier.monthsOpen' }, { v: 24 }] } }],
    }))
    const dossierId = await aDossier(referent(caen))
    await execute(database.ownerUrl, [
      `update dossier set opened_at = '2024-11-22', status = 'exited', closed_at = '2026-01-15' where id = '${dossierId}'`,
    ])
    const under = { op: 'ge' as const, a: [{ fact: 'dossier.monthsOpen' }, { v: 13 }] }
    const revision = await draftOf(formId, { ...definition, rules: [{ ...contractRule('ge', 6), when: under }] }, caen)

    const found = await replay({ formId, revision }, admin(caen))

    const [entry] = found.entries.filter(({ closed, on }) => closed && on === '2026-01-15')
    expect(entry?.differences[0]).toMatchObject({ from: 'Aucun critère rempli' })
  })

  it('shows an administrator which clause changes, and what was found only to those who may read it', async () => {
    const { formId, definition } = await aForm(niort, exitForm)
    const dossierId = await withContract(niort, '2026-06-30')
    const revision = await draftOf(formId, { ...definition, rules: [contractRule('gt', 6)] })
    const asked = { formId, revision, id: dossierId }

    const hidden = await explainReplay(admin(), asked)
    const both = niort.holding(['plie-administrator', 'coordination'], niort.accounts.coordination)
    const shown = await explainReplay(both, asked)
    const [entry] = (await replay({ formId, revision })).entries
    const [linked] = (
      await replay(
        { formId, revision },
        niort.holding(['plie-administrator', 'coordination'], niort.accounts.coordination),
      )
    ).entries

    expect(hidden).toMatchObject({ showsFound: false, rules: [{ before: { truth: true }, after: { truth: false } }] })
    expect(JSON.stringify(hidden)).toMatch(/supérieure? à 6|plus de 6/)
    expect(JSON.stringify(hidden)).not.toContain('Fleurs')
    expect(JSON.stringify(hidden?.rules.flatMap(({ after }) => after?.clauses.map(({ actual }) => actual)))).toBe(
      '[null]',
    )
    expect(shown).toMatchObject({ showsFound: true })
    expect(JSON.stringify(shown)).toContain('Fleurs')
    expect(entry?.dossierId).toBeNull()
    expect(linked?.dossierId).toBe(dossierId)
  })

  it('lets a référent who designs forms open their own dossiers only', async () => {
    const { formId, definition } = await aForm(niort, exitForm)
    const dossierId = await withContract(niort, '2026-06-30')
    const other = await withContract(niort, '2026-06-30')
    await assignReferent(niort.as('coordination'), {
      dossierId: other,
      referentId: await niort.referent('Autre Référent'),
      version: 2,
    })
    const revision = await draftOf(formId, { ...definition, rules: [contractRule('gt', 6)] })
    const own = () => niort.holding(['plie-administrator', 'referent'], niort.accounts.referent)

    const found = await replay({ formId, revision }, own())
    const links = new Map(found.entries.map(({ id, dossierId: link }) => [id, link]))

    expect(links.get(dossierId)).toBe(dossierId)
    expect(links.get(other)).toBeNull()
    expect(await explainReplay(own(), { formId, revision, id: other })).toMatchObject({ showsFound: false })
  })
})
