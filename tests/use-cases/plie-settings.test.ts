import { describe, expect, it } from 'vitest'
import { dueSettings, journeySettings, PLIE_ROLES, presets } from '../../schema/index.ts'
import { listOutcomes } from '../../server/exits/list-outcomes.ts'
import { publicPageOf } from '../../server/prescriptions/public-page.ts'
import { changeSetting } from '../../server/tenants/change-setting.ts'
import { plies } from '../../server/tenants/index.ts'
import { outcomeLabels } from '../../server/tenants/outcome-labels.ts'
import { readSettings } from '../../server/tenants/read-settings.ts'
import type { SettingsSectionName } from '../../server/tenants/settings/index.ts'
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

const revisionOf = async (section: SettingsSectionName) =>
  (await readSettings(admin(), null)).find((one) => one.section === section)?.revision ?? -1
const change = async (section: SettingsSectionName, value: unknown) =>
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

describe('what the life cycle and what is due read', () => {
  const shown = async (section: SettingsSectionName) =>
    (await readSettings(admin(), null)).find((one) => one.section === section)?.value
  const kept = async () => plies(admin()).settings()
  const nothing = { value: null, source: '' }
  const unset = {
    ...{ noStepAlertMonths: nothing, dataEntryWithinDays: nothing, postHireFollowUpMonths: nothing },
    ...{ engagementFromInterview: nothing, committeePapersWorkingDaysBefore: nothing },
    ...{ alertNoticeDays: nothing, decisionWithinDays: nothing },
  }

  it('starts as the preset has it, each with where it is written', async () => {
    const { standby, length, reviews, postHireFollowUpMonths } = presets.niort.settings
    expect(await shown('standby')).toEqual(standby)
    expect(await shown('journey-length')).toEqual(length)
    expect(await shown('reviews')).toEqual(reviews)
    expect(await shown('alerts')).toMatchObject({ postHireFollowUpMonths, noStepAlertMonths: nothing })
    // What a text is silent on is a value too, which the API may give.
    const silent = await readSettings(caen.as('plie-administrator'), null)
    expect(silent.find(({ section }) => section === 'reviews')?.value).toEqual(nothing)
  })

  it('is read by both as soon as it is written, and emptied it is silent again', async () => {
    const source = 'Règlement, article 4'
    await change('standby', {
      value: { reasons: [{ id: 'sante', label: { fr: 'Santé' } }], maxMonths: 2, renewals: 0 },
      source,
    })
    await change('journey-length', { value: { capMonths: 36, periodMonths: 12 }, source })
    await change('reviews', { value: [{ with: { fr: 'participant' }, everyMonths: 5 }], source })
    await change('alerts', {
      ...{ ...unset, noStepAlertMonths: { value: 4, source }, alertNoticeDays: { value: 10, source: '' } },
    })

    expect(journeySettings(await kept())).toMatchObject({
      standby: { maxMonths: 2, renewals: 0, reasons: [{ id: 'sante' }] },
      length: { capMonths: 36, periodMonths: 12 },
    })
    expect(dueSettings(await kept())).toMatchObject({
      standby: { source },
      reviews: { value: [{ everyMonths: 5 }], source },
      noStepAlertMonths: { value: 4, source },
      alertNoticeDays: { value: 10, source: null },
      postHireFollowUpMonths: null,
    })
    // What no part names stays as it was.
    expect(dueSettings(await kept()).committeeEvery?.value).toBe('month')

    await change('journey-length', nothing)
    expect(journeySettings(await kept()).length).toBeNull()
    expect(await shown('journey-length')).toEqual(nothing)
  })

  it('refuses what cannot be a rule, where it stands', async () => {
    const before = await kept()
    const length = (capMonths: unknown, periodMonths: unknown) =>
      issuesOf(change('journey-length', { value: { capMonths, periodMonths }, source: '' }))
    expect(await length(6, 12)).toEqual(['input.bad-order at value.value.periodMonths'])
    expect(await length(0, null)).toEqual(['input.out-of-range at value.value.capMonths'])
    expect(await length(1.5, null)).toEqual(['input.out-of-range at value.value.capMonths'])

    const standby = (reasons: object[]) =>
      issuesOf(change('standby', { value: { reasons, maxMonths: null, renewals: null }, source: '' }))
    const reason = { id: 'sante', label: { fr: 'Santé' } }
    expect(await standby([reason, reason])).toEqual(['input.taken at value.value.reasons'])
    expect(await standby([{ id: 'sante', label: { fr: ' ' } }])).toEqual([
      'input.required at value.value.reasons.0.label.fr',
    ])
    expect(await issuesOf(change('reviews', { value: [{ with: { fr: 'participant' } }], source: '' }))).toEqual([
      'input.required at value.value.0.everyMonths',
    ])
    expect(await issuesOf(change('alerts', { ...unset, alertNoticeDays: { value: 0, source: '' } }))).toEqual([
      'input.out-of-range at value.alertNoticeDays.value',
    ])
    expect(await kept()).toEqual(before)
  })
})
