import { describe, expect, it } from 'vitest'
import { PLIE_ROLES } from '../../schema/index.ts'
import { listOutcomes } from '../../server/exits/list-outcomes.ts'
import { publicPageOf } from '../../server/prescriptions/public-page.ts'
import { changeSetting } from '../../server/tenants/change-setting.ts'
import { outcomeLabels } from '../../server/tenants/outcome-labels.ts'
import { readSettings } from '../../server/tenants/read-settings.ts'
import { aForm } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { answerTo, apply, questionnaire } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column, count } = inspect(database)
const admin = () => niort.as('plie-administrator')

const revisionOf = async (section: 'outcomes' | 'public-page') =>
  (await readSettings(admin(), null)).find((one) => one.section === section)?.revision ?? -1
const change = async (section: 'outcomes' | 'public-page', value: unknown) =>
  changeSetting(admin(), { section, value, revision: await revisionOf(section) })

describe('the settings of a PLIE', () => {
  it('name its outcomes from then on, and keep the usual name of the others', async () => {
    const before = await revisionOf('outcomes')

    const changed = await change('outcomes', { positive: { fr: ' Emploi durable ', en: 'Lasting job' } })

    expect(changed).toMatchObject({
      value: { positive: { fr: 'Emploi durable', en: 'Lasting job' } },
      revision: before + 1,
      changedBy: 'plie-administrator niort',
    })
    const labels = await outcomeLabels(niort.as('referent'))
    expect(labels.get('positive')).toEqual({ fr: 'Emploi durable', en: 'Lasting job' })
    expect(labels.get('other')).toMatchObject({ fr: 'Autre sortie' })
    expect((await outcomeLabels(caen.as('referent'))).get('positive')?.fr).not.toBe('Emploi durable')
    expect(
      await column(
        `select object_type || ' ' || result from audit_entry where action = 'plie.change-setting' and plie_id = '${niort.tenant.id}'`,
      ),
    ).toEqual(['plie ok'])
    expect(await column(`select payload ->> 'section' from outbox where topic = 'plie-setting-changed'`)).toEqual([
      'outcomes',
    ])
  })

  it('say what the public page shows and tells; emptied, the page has its usual sentence again', async () => {
    await change('public-page', { privacy: { fr: 'Nos mots.\nEt la suite.' }, tellsReferent: true })
    expect(await publicPageOf(admin())).toEqual({
      plieName: 'PLIE niort',
      privacy: { fr: 'Nos mots.\nEt la suite.' },
      tellsReferent: true,
    })

    await change('public-page', { privacy: null, tellsReferent: false })
    expect(await publicPageOf(admin())).toMatchObject({ privacy: null, tellsReferent: false })
  })

  it('refuse what cannot be used, where it stands, and write nothing', async () => {
    const kept = await column(`select settings::text from plie order by id`)

    expect(await issuesOf(change('outcomes', { positive: { fr: '' }, dynamic: { fr: 'x'.repeat(81) } }))).toEqual([
      'input.required at value.positive.fr',
      'input.too-long at value.dynamic.fr',
    ])
    expect(await issuesOf(change('outcomes', { positive: { fr: 'Un', en: ' ' } }))).toEqual([
      'input.required at value.positive.en',
    ])
    expect(await issuesOf(change('outcomes', { 'sans accent !': { fr: 'Un' } }))).toEqual([
      'input.unknown at value.sans accent !',
    ])
    expect(await issuesOf(change('outcomes', 'positive'))).toEqual(['input.out-of-range at value'])
    expect(await issuesOf(change('public-page', { privacy: { fr: '' }, tellsReferent: 'oui' }))).toEqual([
      'input.required at value.privacy.fr',
      'input.out-of-range at value.tellsReferent',
    ])
    expect(await issuesOf(change('public-page', { privacy: null, tellsReferent: true, autre: 1 }))).toEqual([
      'input.out-of-range at value',
    ])
    expect(await column(`select settings::text from plie order by id`)).toEqual(kept)
  })

  it('tell the second of two administrators that the first was faster, and who it was', async () => {
    const shown = await revisionOf('outcomes')
    await changeSetting(admin(), { section: 'outcomes', value: { other: { fr: 'Le premier' } }, revision: shown })

    const late = changeSetting(admin(), { section: 'outcomes', value: {}, revision: shown })

    expect(await failureOf(late)).toMatchObject({
      type: 'VersionConflict',
      details: { currentVersion: shown + 1, changedBy: 'plie-administrator niort' },
    })
    expect((await outcomeLabels(admin())).get('other')).toEqual({ fr: 'Le premier' })
    // Another part has a lock of its own.
    await change('public-page', { privacy: null, tellsReferent: false })
  })

  it('let one of twenty through who change the same part at once', async () => {
    const revision = await revisionOf('outcomes')

    const all = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        changeSetting(admin(), { section: 'outcomes', value: { other: { fr: `Nom ${n}` } }, revision }),
      ),
    )

    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await revisionOf('outcomes')).toBe(revision + 1)
  })

  it('are the administrators’ to read and change', async () => {
    const others = PLIE_ROLES.filter((role) => role !== 'plie-administrator')
    const kept = await count('setting_revision')

    for (const role of others) {
      const ctx = niort.as(role)
      expect(await codeOf(readSettings(niort.as(role), null))).toBe('FORBIDDEN')
      expect(await codeOf(changeSetting(ctx, { section: 'outcomes', value: {}, revision: 0 }))).toBe('FORBIDDEN')
    }
    expect(await count('setting_revision')).toBe(kept)
  })
})

describe('the outcomes to choose from', () => {
  it('count those that only a rule in force gives, by their id until the PLIE names them', async () => {
    await aForm(niort, (key) => ({
      ...questionnaire({ key }),
      rules: [
        {
          id: 'r_new',
          label: { fr: 'Entrée en formation' },
          hit: 'first',
          outcome: 'entree-en-formation',
          when: apply('answered', answerTo('f_text')),
          because: { fr: 'Essai' },
        },
      ],
    }))
    const nameOf = async () => (await listOutcomes(admin(), {})).find(({ id }) => id === 'entree-en-formation')?.label
    expect(await nameOf()).toBe('entree-en-formation')

    await change('outcomes', { 'entree-en-formation': { fr: 'Entrée en formation' } })

    expect(await nameOf()).toBe('Entrée en formation')
  })
})
