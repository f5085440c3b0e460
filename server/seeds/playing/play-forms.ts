import { type Answers, type FormDefinition, fieldsOf, type Json, type PlainDate } from '../../../schema/index.ts'
import { readEngagement, signContract } from '../../engagement/index.ts'
import type { PublishedForm } from '../../forms/index.ts'
import { newId } from '../../platform/ids.ts'
import { saveAnswers, startSubmission, submitAnswers } from '../../submissions/index.ts'
import { fillDiagnostic, firstLevels, laterLevels } from '../demo/diagnostics.ts'
import { fillForm } from '../demo/fill-form.ts'
import type { Deed, FilledForm, Who } from '../lives/deed.ts'
import type { Playing } from './scene.ts'
import { contextOf, readOne } from './simulated-context.ts'
import { documentsFor } from './store-document.ts'

type Filled = Extract<Deed, { do: 'fill' | 'begin' }>

/** A form of the dossier, filled in and submitted; or begun, and left there. */
export const playForm = async (playing: Playing, deed: Filled): Promise<void> => {
  const version = playing.scene.forms.get(deed.form)
  if (version === undefined) return
  const who = deed.form === 'prescription' ? playing.cameBy : 'referent'
  const answers = await answersTo(playing, version.form, deed)
  if (deed.do === 'fill') {
    const id = await submitForm(playing, version, { who, on: deed.on, answers })
    if (deed.form === 'contract') await signByAll(playing, id, deed.on)
  } else await beginForm(playing, version, { who, on: deed.on, answers })
}

const answersTo = async (
  playing: Playing,
  form: FormDefinition,
  { form: kind, lifted, on, do: act }: Filled,
): Promise<Answers> => {
  const { random } = playing
  if (kind === 'diagnostic') {
    const first = playing.levels?.first ?? firstLevels(form, random)
    const last = lifted === 0 ? first : laterLevels(first, random, lifted)
    if (act === 'fill') playing.levels = { first, last }
    return fillDiagnostic(form, last, { random, on })
  }
  const documents = act === 'fill' ? await documentsFor(playing, form, on) : {}
  return fillForm(form, { random, on, given: { ...GIVEN[kind](playing, form), ...documents } })
}

/** Answers that are not left to chance, by API name. */
const GIVEN: Readonly<
  Record<Exclude<FilledForm, 'diagnostic'>, (playing: Playing, form: FormDefinition) => Record<string, Json>>
> = {
  prescription: ({ life }, form) => ({
    personAgrees: true,
    personStatuses: optionsOf(form, 'personStatuses').filter((id) =>
      life.person.statuses.some((status) => id.toLowerCase() === `status-${status}`),
    ),
  }),
  contract: (_, form) => ({ signedBy: optionsOf(form, 'signedBy'), toldOfFse: true }),
  review: () => ({}),
}

const optionsOf = (form: FormDefinition, api: string): string[] => {
  const field = fieldsOf(form).find((one) => one.api === api)
  return form.lists.find(({ id }) => id === field?.list)?.options.map(({ id }) => id) ?? []
}

interface Sent {
  readonly who: Who
  readonly on: PlainDate
  readonly answers: Answers
}

const started = async (playing: Playing, version: PublishedForm, { who, on }: Sent) => {
  const { dossierId } = playing
  const { id } = await startSubmission(contextOf(playing, who, on), {
    dossierId,
    formId: version.formId,
    idempotencyKey: newId(),
  })
  const held = await readOne<{ lock: number; answers: Answers }>(playing, 'select lock, answers from submission', id)
  if (held === undefined) throw new Error('a form that was begun is there')
  return { id, ...held }
}

/** Begins a form and leaves half of it for another day. */
const beginForm = async (playing: Playing, version: PublishedForm, sent: Sent): Promise<void> => {
  const { id, lock } = await started(playing, version, sent)
  const all = Object.entries(sent.answers)
  const answers = Object.fromEntries(all.slice(0, Math.ceil((all.length * playing.random.between(30, 80)) / 100)))
  await saveAnswers(contextOf(playing, sent.who, sent.on), { submissionId: id, answers, lock })
}

/** Fills a form and submits it; what the draft held otherwise is taken out. */
export const submitForm = async (playing: Playing, version: PublishedForm, sent: Sent): Promise<string> => {
  const { id, lock, answers: held } = await started(playing, version, sent)
  await submitHeld(playing, { ...sent, id, lock, held })
  return id
}

/** A contract signed on paper by everybody it waits for, as the référent saw it. */
const signByAll = async (playing: Playing, submissionId: string, on: PlainDate): Promise<void> => {
  const ctx = () => contextOf(playing, 'referent', on)
  const { contracts } = await readEngagement(ctx(), { dossierId: playing.dossierId })
  const waiting = contracts.find((contract) => contract.submissionId === submissionId)?.toSign ?? []
  for (const { signatory } of waiting)
    await signContract(ctx(), { submissionId, input: { signatory, means: 'paper', on }, idempotencyKey: newId() })
}

export const submitHeld = async (
  playing: Playing,
  { id, lock, held, who, on, answers }: Sent & { readonly id: string; readonly lock: number; readonly held: Answers },
): Promise<void> => {
  const gone = Object.fromEntries(Object.keys(held).flatMap((field) => (field in answers ? [] : [[field, null]])))
  await submitAnswers(contextOf(playing, who, on), {
    submissionId: id,
    answers: { ...gone, ...answers },
    lock,
    idempotencyKey: newId(),
  })
}
