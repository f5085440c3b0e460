import { type Answers, evaluate, type FormDefinition, type Json, type PlainDate } from '../../../schema/index.ts'
import { dossiers } from '../../dossiers/index.ts'
import { assessExit, proposeExit } from '../../exits/index.ts'
import { newId } from '../../platform/ids.ts'
import { dossierFacts } from '../../submissions/index.ts'
import { endingOf } from '../demo/endings.ts'
import { fillForm } from '../demo/fill-form.ts'
import type { Deed } from '../lives/deed.ts'
import { REASONS } from '../lives/reasons.ts'
import { submitForm } from './play-forms.ts'
import type { Playing } from './scene.ts'
import { contextOf, readOne } from './simulated-context.ts'
import { documentsFor } from './store-document.ts'

type Exit = Extract<Deed, { do: 'exit' }>

/** The exit form filled, what the PLIE's criteria conclude asked, and that proposed; another outcome comes with its reason. */
export const playExit = async (playing: Playing, { ending, otherwise, on }: Exit): Promise<void> => {
  const version = playing.scene.forms.get('exit')
  if (version === undefined) return
  const { dossierId, random, em, scene } = playing
  const [seen] = await em.execute<{ n: number }[]>(
    `select count(*)::int as n from submission s join form f on f.id = s.form_id
     where s.plie_id = ?::uuid and s.dossier_id = ?::uuid and f.kind = 'diagnostic' and s.status = 'SUBMITTED'`,
    [scene.plie.id, dossierId],
  )
  const { form } = version
  const documents = await documentsFor(playing, form, on)
  const given = {
    ...{ committeeApproval: null, noFinalDiagnostic: (seen?.n ?? 0) < 2 },
    ...{ ...endingOf(ending, random).answers, ...documents },
  }
  await submitForm(playing, version, {
    who: 'referent',
    on,
    answers: await decidedAnswers(playing, form, { on, given }),
  })

  const assessment = await assessExit(contextOf(playing, 'referent', on), { dossierId })
  const others = assessment?.outcomes.filter(({ id }) => id !== assessment.outcome) ?? []
  const computed = assessment?.outcome ?? null
  const outcome = computed === null || otherwise ? (others.at(-1)?.id ?? computed) : computed
  if (outcome === null) return
  const dossier = await readOne<{ version: number }>(playing, 'select version from dossier', dossierId)
  await proposeExit(contextOf(playing, 'referent', on), {
    ...{ dossierId, outcome, version: dossier?.version ?? 0, idempotencyKey: newId() },
    comment: outcome === computed ? null : random.pick(REASONS.otherwise),
  })
}

const TRIES = 40

/** Answers the criteria decide on, as the dossier stands; a situation they leave open is told again. */
const decidedAnswers = async (
  playing: Playing,
  form: FormDefinition,
  { on, given }: { readonly on: PlainDate; readonly given: Readonly<Record<string, Json>> },
): Promise<Answers> => {
  const ctx = contextOf(playing, 'referent', on)
  const facts = await dossierFacts(ctx, await dossiers(ctx).get(playing.dossierId))
  const tell = () => fillForm(form, { random: playing.random, on, given })
  let answers = tell()
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (evaluate(form, answers, { facts, today: on }).verdict.kind === 'decided') break
    answers = tell()
  }
  return answers
}
