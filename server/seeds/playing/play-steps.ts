import {
  type Answers,
  type FormDefinition,
  fieldsOf,
  type Json,
  type StepStatus,
  stepActsFrom,
} from '../../../schema/index.ts'
import { newId } from '../../platform/ids.ts'
import { actOnStep, markStepEvidence, recordStep, startStepSheet } from '../../steps/index.ts'
import { fillForm } from '../demo/fill-form.ts'
import type { Deed } from '../lives/deed.ts'
import { submitHeld } from './play-forms.ts'
import type { Playing } from './scene.ts'
import { contextOf, readOne } from './simulated-context.ts'
import { storeDocument } from './store-document.ts'

type Written = Extract<Deed, { do: 'step' }>
type Acted = Extract<Deed, { do: 'step-act' }>

/** Writes an étape. */
export const playStep = async (playing: Playing, { step, planned, on }: Written): Promise<void> => {
  const { families } = playing.scene.rules
  const input = { ...planned, family: families[planned.family % families.length] ?? null }
  const { id } = await recordStep(contextOf(playing, 'referent', on), {
    dossierId: playing.dossierId,
    input,
    idempotencyKey: newId(),
  })
  playing.steps.set(step, id)
}

/** One act on an étape, where it stands where the act exists. */
export const playStepAct = async (playing: Playing, { step, act, on, text, override }: Acted): Promise<void> => {
  const id = playing.steps.get(step)
  if (id === undefined) return
  const found = await readOne<{ version: number; status: StepStatus; sheet: string | null }>(
    playing,
    'select version, status, sheet_id as sheet from step',
    id,
  )
  if (found === undefined || !stepActsFrom(found.status).includes(act)) return
  const sheet = playing.scene.forms.get('step-validation')
  if (act === 'attach' || act === 'fill_sheet') {
    if (sheet === undefined) return
    if (act === 'attach') await attach(playing, { id, on, version: found.version }, sheet.form)
    else await fillSheet(playing, { id, on }, sheet.form)
    return
  }
  const decides = act === 'validate' || act === 'decline'
  if (decides && found.sheet === null) return
  if (act === 'edit') return
  await actOnStep(contextOf(playing, decides ? 'coordination' : 'referent', on), {
    ...{ id, act, version: found.version, idempotencyKey: newId() },
    input: { on, text, override },
  })
}

const attach = async (
  playing: Playing,
  { id, on, version }: { id: string; on: string; version: number },
  form: FormDefinition,
): Promise<void> => {
  const slot = fieldsOf(form).find(({ type, archived }) => type === 'file' && archived !== true)
  if (slot === undefined) return
  const attachmentId = await storeDocument(playing, 'referent', on, `${slot.label.fr}.pdf`)
  await markStepEvidence(contextOf(playing, 'referent', on), { id, attachmentId, slot: slot.id, kept: true, version })
}

/** What the sheet asks besides what the étape tells: that it was carried out, and evaluated. */
const AGREED = { stepDone: true, evaluatedWithParticipant: true } as const

const fillSheet = async (
  playing: Playing,
  { id, on }: { id: string; on: string },
  form: FormDefinition,
): Promise<void> => {
  await startStepSheet(contextOf(playing, 'referent', on), { id, idempotencyKey: newId() })
  const step = await readOne<{ sheet: string }>(playing, 'select sheet_id as sheet from step', id)
  const draft = await readOne<{ lock: number; answers: Answers; status: string }>(
    playing,
    'select lock, answers, status from submission',
    step?.sheet ?? '',
  )
  if (step === undefined || draft === undefined || draft.status !== 'DRAFT') return
  const known: [string, Json][] = fieldsOf(form).flatMap((field) => {
    const value = draft.answers[field.id]?.value
    return value === undefined ? [] : [[field.api, value]]
  })
  const answers = fillForm(form, { random: playing.random, on, given: { ...AGREED, ...Object.fromEntries(known) } })
  await submitHeld(playing, { who: 'referent', on, answers, id: step.sheet, lock: draft.lock, held: draft.answers })
}
