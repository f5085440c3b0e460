import { describe, expect, it } from 'vitest'
import {
  bodiesDeciding,
  capacityFor,
  caseloadSettings,
  contactSettings,
  dueSettings,
  journeySettings,
  presets,
  stepGoal,
} from '../../../schema/index.ts'
import { changeSetting } from '../../../server/tenants/change-setting.ts'
import { plies } from '../../../server/tenants/index.ts'
import { readSettings } from '../../../server/tenants/read-settings.ts'
import type { SettingsSectionName } from '../../../server/tenants/settings/index.ts'
import { issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column } = inspect(database)
const admin = () => niort.as('plie-administrator')
const part = async (section: SettingsSectionName) =>
  (await readSettings(admin(), null)).find((one) => one.section === section)
const change = async (section: SettingsSectionName, value: unknown) =>
  changeSetting(admin(), { section, value, revision: (await part(section))?.revision ?? -1 })
const kept = () => plies(admin()).settings()
const source = 'Règlement, article 4'
const none = { value: null, source: '' }
const cited = (value: unknown) => ({ value, source })
/** A part with one of its values changed. */
const withChange = async (section: SettingsSectionName, values: object) =>
  change(section, { ...Object((await part(section))?.value), ...values })

describe('the rhythm of a PLIE', () => {
  it('is what interviews and alerts obey from then on', async () => {
    expect((await part('rhythm'))?.value).toMatchObject({ rhythm: presets.niort.settings.rhythm })

    await withChange('rhythm', {
      rhythm: cited([{ when: { fr: 'tout le temps' }, maxGapDays: 21, faceToFace: true }]),
      firstInterviewMinMinutes: cited(75),
      unjustifiedAbsencesToCommittee: cited(3),
    })

    expect(contactSettings(await kept())).toMatchObject({
      rhythm: [{ maxGapDays: 21 }],
      ...{ firstInterviewMinMinutes: 75, unjustifiedAbsencesToCommittee: 3, averageInterviewMinutes: 60 },
    })
    expect(dueSettings(await kept()).rhythm).toMatchObject({ source })
  })

  it('refuses what no interview could keep, where it stands', async () => {
    const rule = (more: object) =>
      issuesOf(withChange('rhythm', { rhythm: cited([{ when: { fr: 'toujours' }, faceToFace: false, ...more }]) }))
    expect(await rule({ fromMonth: 6, untilMonth: 3 })).toEqual(['input.bad-order at value.rhythm.value.0.untilMonth'])
    expect(await rule({ faceToFace: true, remoteOnly: true })).toEqual([
      'input.out-of-range at value.rhythm.value.0.remoteOnly',
    ])
    expect(await rule({ maxGapDays: 0 })).toEqual(['input.out-of-range at value.rhythm.value.0.maxGapDays'])
  })
})

describe('the bodies of a PLIE', () => {
  const committee = (more: object = {}) => ({
    ...{ id: 'cisp', name: { fr: 'CISP' }, decides: ['exit'], every: 'month', source },
    ...more,
  })

  it('decide what they say they decide', async () => {
    await change('bodies', [committee({ members: [{ fr: 'Le Département' }] })])

    const settings = journeySettings(await kept())
    expect(bodiesDeciding(settings, 'exit').map(({ id }) => id)).toEqual(['cisp'])
    expect(bodiesDeciding(settings, 'entry')).toEqual([])
  })

  it('are told apart, and named', async () => {
    expect(await issuesOf(change('bodies', [committee(), committee()]))).toEqual(['input.taken at value'])
    expect(await issuesOf(change('bodies', [committee({ name: { fr: ' ' } })]))).toEqual([
      'input.required at value.0.name.fr',
    ])
    expect(await issuesOf(change('bodies', [committee({ decides: ['tout'] })]))).toEqual([
      'input.out-of-range at value.0.decides.0',
    ])
  })
})

describe('the objectives of a PLIE', () => {
  it('are what étapes and caseloads are measured with', async () => {
    await withChange('objectives', {
      activeCaseloadPerFte: cited([{ fte: 1, people: { min: 50, max: 60 }, counted: null }]),
      stepsPerParticipantPerYear: cited({ perParticipantPerYear: { target: 4 }, perFte: 240, forCaseload: 60 }),
      rsaShareTarget: cited(0.65),
      continuityAbsenceWeeks: cited(3),
    })

    const settings = caseloadSettings(await kept())
    expect(capacityFor(settings, 0.5)).toBe(30)
    expect(settings.absenceWeeks).toBe(3)
    expect(stepGoal(await kept())).toMatchObject({ perFte: 240, forCaseload: 60 })
    expect((await part('objectives'))?.value).toMatchObject({ rsaShareTarget: { value: 0.65, source } })
  })

  it('refuse a range upside down, a share above all, and two lines for one working time', async () => {
    const objectives = (values: object) => issuesOf(withChange('objectives', values))
    expect(await objectives({ entriesPerFtePerYear: cited({ min: 9, max: 3 }) })).toEqual([
      'input.bad-order at value.entriesPerFtePerYear.value.max',
    ])
    expect(await objectives({ positiveExitRate: cited(50) })).toEqual([
      'input.out-of-range at value.positiveExitRate.value',
    ])
    expect(await objectives({ exitsPerFtePerYear: cited({}) })).toEqual([
      'input.required at value.exitsPerFtePerYear.value.all.target',
    ])
    const line = { fte: 1, people: { target: 60 }, counted: null }
    expect(await objectives({ activeCaseloadPerFte: cited([line, line]) })).toEqual([
      'input.taken at value.activeCaseloadPerFte.value',
    ])
  })
})

describe('how a PLIE lets people in and out', () => {
  it('is what the life cycle asks for', async () => {
    await withChange('entry', {
      entryEvidence: cited([{ fr: 'Pièce d’identité' }]),
      entryBlockedWithoutEvidence: cited(true),
      stepBeforeEntry: cited(true),
      contractBeforeEntry: none,
    })
    await withChange('exit', { exitBlockedDuringPlieAction: cited(true), partTimeContinuesBelowHours: cited(17.5) })

    expect(journeySettings(await kept())).toMatchObject({
      ...{ entryEvidence: [{ fr: 'Pièce d’identité' }], entryBlockedWithoutEvidence: true, stepBeforeEntry: true },
      ...{ contractBeforeEntry: null, exitBlockedDuringPlieAction: true, partTimeContinuesBelowHours: 17.5 },
    })
  })

  it('refuses what means nothing', async () => {
    expect(await issuesOf(withChange('entry', { entryModes: cited(['prescription', 'prescription']) }))).toEqual([
      'input.taken at value.entryModes.value',
    ])
    expect(await issuesOf(withChange('entry', { contractBeforeEntry: cited(false) }))).toEqual([
      'input.out-of-range at value.contractBeforeEntry.value',
    ])
    expect(await issuesOf(withChange('exit', { exitConfirmationMonths: cited(25) }))).toEqual([
      'input.out-of-range at value.exitConfirmationMonths.value',
    ])
  })
})

describe('the words of a PLIE', () => {
  it('are its own, and another’s are untouched', async () => {
    const before = await column(`select vocabulary ->> 'referent' from plie where id = '${caen.tenant.id}'`)
    await withChange('vocabulary', { referent: { fr: 'accompagnateur emploi', frPlural: 'accompagnateurs emploi' } })

    expect(await column(`select vocabulary -> 'referent' ->> 'fr' from plie where id = '${niort.tenant.id}'`)).toEqual([
      'accompagnateur emploi',
    ])
    expect(await column(`select vocabulary ->> 'referent' from plie where id = '${caen.tenant.id}'`)).toEqual(before)
    expect(await column(`select settings ? 'vocabulary' from plie where id = '${niort.tenant.id}'`)).toEqual(['false'])
  })

  it('are written, and known', async () => {
    expect(await issuesOf(change('vocabulary', { referent: { fr: ' ' } }))).toEqual([
      'input.required at value.referent.fr',
    ])
    expect(await issuesOf(change('vocabulary', { chef: { fr: 'Chef' } }))).toEqual(['input.out-of-range at value'])
  })
})
