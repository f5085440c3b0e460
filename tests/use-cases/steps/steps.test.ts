import { describe, expect, it } from 'vitest'
import { presets } from '../../../schema/index.ts'
import { proposeExit } from '../../../server/exits/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { actOnStep } from '../../../server/steps/act-on-step.ts'
import type { PerformedStepAct } from '../../../server/steps/changes.ts'
import { markStepEvidence } from '../../../server/steps/mark-step-evidence.ts'
import { readSteps } from '../../../server/steps/read-steps.ts'
import { recordStep } from '../../../server/steps/record-step.ts'
import { startStepSheet } from '../../../server/steps/start-step-sheet.ts'
import { updateStep } from '../../../server/steps/update-step.ts'
import { factsOfMany, saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, anAttachment, goOn } from '../../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column } = inspect(database)
const referent = () => niort.as('referent')
const coordination = () => niort.as('coordination')

const STEP = { family: 'step-family-FORMATION', label: 'Remise à niveau', programme: true }
const aDossierOfNiort = () => aDossier(referent(), { openedAt: '2026-01-05' })
const record = async (dossierId: string, input: object = {}, ctx = referent()) =>
  (await recordStep(ctx, { dossierId, input: { ...STEP, ...input }, idempotencyKey: newId() })).id
const one = async (id: string, what: string) => (await column(`select ${what} from step where id = '${id}'`))[0]
const act = async (id: string, name: PerformedStepAct, input: object = {}, ctx: RequestContext = referent()) =>
  actOnStep(ctx, { id, act: name, input, version: Number(await one(id, 'version')), idempotencyKey: newId() })
const update = async (id: string, input: object, version?: number) =>
  updateStep(referent(), { id, input: { ...STEP, ...input }, version: version ?? Number(await one(id, 'version')) })
const fill = async (id: string) => {
  await startStepSheet(referent(), { id, idempotencyKey: newId() })
  return String(await one(id, 'sheet_id'))
}
const needsOf = async (promise: Promise<unknown>): Promise<string[]> => {
  const details: unknown = Reflect.get((await failureOf(promise)) as object, 'details')
  const obstacles: unknown = Reflect.get(details as object, 'obstacles')
  return Array.isArray(obstacles) ? obstacles.map((found) => String(found.need)) : []
}
const today = async (dossierId: string, id: string, ctx = referent()) =>
  (await readSteps(ctx, { dossierId })).steps.find(({ stepId }) => stepId === id)
/** Over, with its final review. */
const done = async (dossierId: string) => {
  const id = await record(dossierId, { realStart: '2026-02-02', realEnd: '2026-03-02' })
  await act(id, 'review_final', { on: '2026-03-02', text: 'Objectif atteint' })
  return id
}
const proved = async (dossierId: string, id: string) => {
  const attachmentId = await anAttachment(referent(), dossierId, 'attestation.pdf')
  const version = Number(await one(id, 'version'))
  await markStepEvidence(referent(), { id, attachmentId, slot: 'f_proof', kept: true, version })
  return attachmentId
}

describe('writing an étape', () => {
  it('keeps its family named as the sheet named it that day', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await record(dossierId, { plannedStart: '2026-02-02', plannedEnd: '2026-03-02', hours: 35.5 })

    expect(await one(id, "status || ' ' || (family_label ->> 'fr') || ' ' || hours || ' ' || planned_end")).toBe(
      'planned Étape formation 35.5 2026-03-02',
    )
    await execute(database.ownerUrl, [`update step set family_label = '{"fr": "Ancien nom"}' where id = '${id}'`])
    await update(id, { label: 'Autre intitulé' })
    expect(await one(id, "label || ' ' || (family_label ->> 'fr')")).toBe('Autre intitulé Ancien nom')
  })

  it('is planned, under way or over as it is said to have begun or ended', async () => {
    const dossierId = await aDossierOfNiort()
    const status = async (input: object) => one(await record(dossierId, input), 'status')

    expect(await status({})).toBe('planned')
    expect(await status({ realStart: '2026-02-02' })).toBe('running')
    expect(await status({ realStart: '2026-02-02', realEnd: '2026-02-02' })).toBe('done')
  })

  it('is refused what cannot be: days to come, upside down, a family the PLIE does not have', async () => {
    const dossierId = await aDossierOfNiort()

    expect(await issuesOf(record(dossierId, { realStart: '2026-11-23' }))).toEqual(['input.in-the-future at realStart'])
    expect(await issuesOf(record(dossierId, { realEnd: '2026-02-02' }))).toEqual(['input.required at realStart'])
    expect(await issuesOf(record(dossierId, { plannedStart: '2026-02-02', plannedEnd: '2026-02-01' }))).toEqual([
      'input.bad-order at plannedEnd',
    ])
    expect(await issuesOf(record(dossierId, { family: 'step-family-LUNE' }))).toEqual(['input.unknown at family'])
    expect(await issuesOf(record(dossierId, { family: null }))).toEqual(['input.required at family'])
    expect(await issuesOf(record(dossierId, { label: ' ' }))).toEqual(['input.required at label'])
  })

  it('is done once for one key, and not in a closed dossier', async () => {
    const dossierId = await aDossierOfNiort()
    const asked = { dossierId, input: STEP, idempotencyKey: newId() }

    const first = await recordStep(referent(), asked)
    expect(await recordStep(referent(), asked)).toEqual(first)
    expect(await codeOf(recordStep(referent(), { ...asked, input: { ...STEP, label: 'Autre' } }))).toBe('KeyReused')
    await execute(database.ownerUrl, [`update dossier set status = 'exited' where id = '${dossierId}'`])
    expect(await codeOf(record(dossierId))).toBe('DossierClosed')
    expect(await codeOf(act(first.id, 'start'))).toBe('DossierClosed')
    expect((await today(dossierId, first.id))?.offers).toEqual([])
  })

  it('corrects days that came with an act, and brings none in', async () => {
    const id = await record(await aDossierOfNiort(), { realStart: '2026-02-02' })

    await update(id, { realStart: '2026-02-03' })
    expect(await one(id, 'real_start::text')).toBe('2026-02-03')
    expect(await issuesOf(update(id, { realStart: '2026-02-03', realEnd: '2026-02-04' }))).toEqual([
      'input.out-of-range at realEnd',
    ])
    expect(await issuesOf(update(id, {}))).toEqual(['input.required at realStart'])
    expect(await codeOf(update(id, { realStart: '2026-02-03' }, 1))).toBe('VersionConflict')
  })

  it('is of its own PLIE', async () => {
    const id = await record(await aDossierOfNiort())

    const asked = { id, act: 'start', input: {}, version: 1, idempotencyKey: newId() } as const
    expect(await codeOf(actOnStep(caen.as('coordination'), asked))).toBe('NOT_FOUND')
    expect(await codeOf(actOnStep(niort.as('auditor'), asked))).toBe('FORBIDDEN')
    expect(await codeOf(actOnStep(niort.as('prescriber'), asked))).toBe('NOT_FOUND')
  })
})

describe('moving an étape on', () => {
  it('R26 goes from planned to done, with its two reviews, each told in the dossier', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await record(dossierId)

    await act(id, 'position')
    await act(id, 'start', { on: '2026-02-02' })
    await act(id, 'review_mid', { on: '2026-02-16', text: 'Assidue' })
    await act(id, 'finish', { on: '2026-03-02' })
    await act(id, 'review_final', { on: '2026-03-03', text: 'Atteint' })

    expect(
      await one(id, "status || ' ' || real_start || ' ' || real_end || ' ' || mid_review || ' ' || final_review_on"),
    ).toBe('done 2026-02-02 2026-03-02 Assidue 2026-03-03')
    const told = await column(
      `select data ->> 'act' from dossier_event where dossier_id = '${dossierId}' and kind = 'step-moved' order by at, id`,
    )
    expect(told).toEqual(['record', 'position', 'start', 'review_mid', 'finish', 'review_final'])
    expect(
      await column(
        `select count(*)::text from dossier_event where dossier_id = '${dossierId}' and data::text like '%Assidue%'`,
      ),
    ).toEqual(['0'])
  })

  it('is abandoned with a reason, and taken up again', async () => {
    const id = await record(await aDossierOfNiort(), { realStart: '2026-02-02' })

    expect(await issuesOf(act(id, 'abandon'))).toEqual(['input.required at text'])
    await act(id, 'abandon', { text: 'Déménagement', on: '2026-02-10' })
    expect(await one(id, "status || ' ' || reason || ' ' || real_end")).toBe('abandoned Déménagement 2026-02-10')
    await act(id, 'reopen')
    expect(await one(id, "status || ' ' || coalesce(reason, '-') || ' ' || coalesce(real_end::text, '-')")).toBe(
      'running - -',
    )
  })

  it('refuses what the table does not have, days out of order and a stale version', async () => {
    const id = await record(await aDossierOfNiort())

    expect(await codeOf(act(id, 'finish'))).toBe('StepNotPossible')
    expect(await issuesOf(act(id, 'start', { on: '2026-01-04' }))).toEqual(['input.bad-order at on'])
    expect(await issuesOf(act(id, 'start', { on: '2026-11-23' }))).toEqual(['input.in-the-future at on'])
    await act(id, 'start', { on: '2026-02-02' })
    expect(await issuesOf(act(id, 'finish', { on: '2026-02-01' }))).toEqual(['input.bad-order at on'])
    expect(await issuesOf(act(id, 'review_mid', { on: '2026-02-01', text: 'Tôt' }))).toEqual(['input.bad-order at on'])
    const stale = { id, act: 'finish', input: {}, version: 1, idempotencyKey: newId() } as const
    expect(await codeOf(actOnStep(referent(), stale))).toBe('VersionConflict')
    expect(
      await issuesOf(Promise.resolve().then(() => actOnStep(referent(), { ...stale, act: 'edit' as never }))),
    ).toEqual(['input.unknown at act'])
  })
})

describe('the evidence of an étape', () => {
  it('is named while it is missing, joined by a file of the dossier, and taken back', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await record(dossierId)

    expect((await today(dossierId, id))?.missing).toEqual([{ slots: ['f_proof'], labels: ['Justificatifs'] }])
    const attachmentId = await proved(dossierId, id)
    expect((await today(dossierId, id))?.missing).toEqual([])
    await markStepEvidence(referent(), { id, attachmentId, slot: 'f_proof', kept: false, version: 2 })
    expect((await today(dossierId, id))?.missing).toHaveLength(1)
  })

  it('is a file of the same dossier, for a document the sheet asks', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await record(dossierId)
    const elsewhere = await anAttachment(referent(), await aDossierOfNiort())
    const here = await anAttachment(referent(), dossierId)
    const mark = (attachmentId: string, slot: string, version = 1) =>
      markStepEvidence(referent(), { id, attachmentId, slot, kept: true, version })

    expect(await codeOf(mark(elsewhere, 'f_proof'))).toBe('NOT_FOUND')
    expect(await issuesOf(mark(here, 'f_lune'))).toEqual(['input.unknown at slot'])
    expect(await codeOf(mark(here, 'f_proof', 7))).toBe('VersionConflict')
    await act(id, 'abandon', { text: 'Erreur' })
    expect(await codeOf(mark(here, 'f_proof', 2))).toBe('StepNotPossible')
  })
})

describe('validating an étape', () => {
  it('fills its sheet from the étape and its evidence, decides by its rules and keeps why', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await done(dossierId)
    const file = await proved(dossierId, id)

    const sheet = await fill(id)
    expect(JSON.parse((await column(`select answers::text from submission where id = '${sheet}'`))[0] ?? '')).toEqual({
      f_family: { value: 'step-family-FORMATION' },
      f_title: { value: 'Remise à niveau' },
      f_start: { value: '2026-02-02' },
      f_end: { value: '2026-03-02' },
      f_outcome: { value: 'Objectif atteint' },
      f_done: { value: true },
      f_proof: { value: [file] },
    })
    expect(await needsOf(act(id, 'validate', { override: true, text: 'Pressé' }, coordination()))).toEqual(['sheet'])
    await submitAnswers(referent(), { submissionId: sheet, lock: 1, idempotencyKey: newId() })

    const waiting = await today(dossierId, id, coordination())
    expect(waiting?.verdict).toBe('validated')
    expect(waiting?.explanation?.join(' ')).toContain('un justificatif est joint')
    expect(waiting?.explanation?.join(' ')).toMatch(/\(constaté.:.1 fichier\)/)
    expect(waiting?.explanation?.join(' ')).not.toContain(file)
    expect(await codeOf(act(id, 'validate'))).toBe('FORBIDDEN')
    await act(id, 'validate', {}, coordination())

    expect(await one(id, "status || ' ' || validated_on")).toBe('validated 2026-11-22')
    expect(
      await column(
        `select validated || ' ' || computed || ' ' || (record ->> 'verdict') || ' ' || (record ->> 'spec') from step_decision where step_id = '${id}'`,
      ),
    ).toEqual(['true true decided plie.decision/1'])
  })

  it('never changes what was validated', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await done(dossierId)
    await proved(dossierId, id)
    await submitAnswers(referent(), { submissionId: await fill(id), lock: 1, idempotencyKey: newId() })
    await act(id, 'validate', {}, coordination())

    const days = { realStart: '2026-02-02', realEnd: '2026-03-02' }
    expect(await codeOf(update(id, days))).toBe('StepNotPossible')
    expect(await codeOf(act(id, 'reopen'))).toBe('StepNotPossible')
    expect(await codeOf(act(id, 'decline', { text: 'Non' }, coordination()))).toBe('StepNotPossible')
    expect(await codeOf(startStepSheet(referent(), { id, idempotencyKey: newId() }))).toBe('StepNotPossible')
    expect((await today(dossierId, id))?.offers).toEqual([])
  })

  it('goes over the criteria with a written reason, kept with what they said', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await done(dossierId)
    await submitAnswers(referent(), { submissionId: await fill(id), lock: 1, idempotencyKey: newId() })

    expect(await needsOf(act(id, 'validate', {}, coordination()))).toEqual(['criteria'])
    expect(await issuesOf(act(id, 'validate', { override: true }, coordination()))).toEqual([
      'input.comment-required at text',
    ])
    await act(id, 'validate', { override: true, text: 'Pièce vue sur place' }, coordination())
    expect(
      await column(`select validated || ' ' || computed || ' ' || comment from step_decision where step_id = '${id}'`),
    ).toEqual(['true false Pièce vue sur place'])
  })

  it('is declined with a reason; the sheet is filled again from its answers', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await done(dossierId)
    const first = await fill(id)
    expect(await fill(id)).toBe(first)
    const answers = { f_outcome: { value: 'Repris à la main' } }
    await saveAnswers(referent(), { submissionId: first, answers, lock: 1 })
    await submitAnswers(referent(), { submissionId: first, lock: 2, idempotencyKey: newId() })

    expect(await issuesOf(act(id, 'decline', {}, coordination()))).toEqual(['input.required at text'])
    await act(id, 'decline', { text: 'Justificatif à joindre' }, coordination())
    const file = await proved(dossierId, id)
    const second = await fill(id)

    expect(second).not.toBe(first)
    expect(
      await column(
        `select (answers -> 'f_proof' -> 'value' ->> 0) || ' ' || status from submission where id = '${second}'`,
      ),
    ).toEqual([`${file} DRAFT`])
    expect(await one(id, 'status')).toBe('done')
  })

  it('takes up the draft under way with the evidence joined since', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await done(dossierId)
    const sheet = await fill(id)
    const file = await proved(dossierId, id)

    expect(await fill(id)).toBe(sheet)
    expect(await column(`select answers -> 'f_proof' -> 'value' ->> 0 from submission where id = '${sheet}'`)).toEqual([
      file,
    ])
  })

  it('has one sheet per étape, and none where the PLIE has published no form for it', async () => {
    const dossierId = await aDossierOfNiort()
    const [a, b] = [await done(dossierId), await done(dossierId)]

    expect(await fill(a)).not.toBe(await fill(b))
    const hide = (kind: string, was: string) =>
      execute(database.ownerUrl, [
        `update form set kind = '${kind}' where plie_id = '${niort.tenant.id}' and kind = '${was}' and key = 'validation-etape'`,
      ])
    await hide('free', 'step-validation')
    expect(await codeOf(startStepSheet(referent(), { id: a, idempotencyKey: newId() }))).toBe('FormOutdated')
    expect(await one(await record(dossierId, { family: null }), "coalesce(family, '-')")).toBe('-')
    await hide('step-validation', 'free')
  })
})

describe('what étapes tell the rules and the life cycle', () => {
  const blocked = (value: boolean) =>
    execute(database.ownerUrl, [
      `update plie set settings = settings || '{"exitBlockedDuringPlieAction": ${value ? '{"value": true}' : 'null'}}' where id = '${niort.tenant.id}'`,
    ])
  const propose = async (dossierId: string) => {
    const [version] = await column(`select version from dossier where id = '${dossierId}'`)
    const asked = { dossierId, outcome: 'other', comment: 'Abandon', version: Number(version), idempotencyKey: newId() }
    return proposeExit(referent(), asked)
  }

  it('R28 refuses an exit while an action of the programme runs, where the PLIE’s text does', async () => {
    const dossierId = await aDossierOfNiort()
    const common = await record(dossierId, { programme: false, realStart: '2026-02-02' })
    const id = await record(dossierId, { realStart: '2026-02-02' })
    expect(presets.agen.settings.exitBlockedDuringPlieAction?.value).toBe(true)
    await blocked(true)

    expect(await needsOf(propose(dossierId))).toEqual(['no-plie-action'])
    await act(id, 'finish')
    await propose(dossierId)

    expect(await one(common, 'status')).toBe('running')
    await blocked(false)
  })

  it('does not hold an exit back where the text says nothing of it', async () => {
    const dossierId = await aDossierOfNiort()
    await record(dossierId, { realStart: '2026-02-02' })

    await propose(dossierId)

    expect(await column(`select status from dossier where id = '${dossierId}'`)).toEqual(['exit_proposed'])
  })

  it('lets the entry be proposed once an étape is planned, at Caen', async () => {
    const dossierId = await aDossier(caen.as('prescriber'), { openedAt: '2026-01-05' })
    await goOn(caen, dossierId, ['welcome', { referentId: caen.accounts.referent }])
    await record(dossierId, {}, caen.as('coordination'))

    await goOn(caen, dossierId, 'propose_entry')

    expect(
      await column(
        `select overridden::text from journey_act where dossier_id = '${dossierId}' and act = 'propose_entry'`,
      ),
    ).toEqual(['{diagnostic}'])
  })

  it('are facts of today and of a past day', async () => {
    const dossierId = await aDossierOfNiort()
    const id = await done(dossierId)
    await proved(dossierId, id)
    await submitAnswers(referent(), { submissionId: await fill(id), lock: 1, idempotencyKey: newId() })
    await act(id, 'validate', {}, coordination())

    const ctx = coordination()
    const factsOn = await factsOfMany(ctx, [dossierId], { jobs: false, diagnostics: false, life: true })
    const participant = { birthDate: null, statuses: [], commune: null }
    const on = (day: string) => {
      const facts = factsOn({ id: dossierId, openedAt: '2026-01-05', status: 'active', participant }, day)
      return [facts.value('dossier.validatedSteps'), facts.value('dossier.plieActionUnderWay')]
    }
    expect([on('2026-02-01'), on('2026-02-10'), on('2026-11-21'), on('2026-11-22')]).toEqual([
      [0, false],
      [0, true],
      [0, false],
      [1, false],
    ])
  })

  it('R24 shows the year’s count toward the goal, where the PLIE has one by person', async () => {
    const dossierId = await aDossier(caen.as('referent'), { openedAt: '2026-01-05' })

    expect((await readSteps(caen.as('referent'), { dossierId })).goal).toEqual({
      ...{ year: 2026, expected: 1, counted: 0, programmeOnly: true },
    })
    expect((await readSteps(referent(), { dossierId: await aDossierOfNiort() })).goal).toBeNull()
  })
})
