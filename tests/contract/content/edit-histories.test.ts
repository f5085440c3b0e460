import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  addField,
  addOption,
  addSection,
  canonicalJson,
  checkAnswers,
  evaluate,
  FIELD_KINDS,
  type Field,
  type FormDefinition,
  fieldsOf,
  findItem,
  formHash,
  itemsOf,
  moveItem,
  parseForm,
  removeItem,
  updateItem,
  updateOption,
} from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { questionnaire } from '../../support/questionnaire.ts'
import { contentWorld, DOCUMENTS } from './content-world.ts'

const world = await contentWorld()

interface Edit {
  readonly command: number
  readonly at: number
  readonly kind: number
}
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)]

/** What administrators do to a form that lives: one builder command, chosen by numbers. */
const edited = (form: FormDefinition, { command, at, kind }: Edit, id: () => string): FormDefinition => {
  const one = pick(fieldsOf(form), at)
  const other = pick(fieldsOf(form), kind)
  const list = pick(form.lists, at)
  const option = list === undefined ? undefined : pick(list.options, kind)
  const commands: (() => FormDefinition)[] = [
    () =>
      addField(form, { id: id(), kind: pick(FIELD_KINDS, kind) ?? 'text', label: { fr: `Question ${at}` }, newId: id }),
    () => (one === undefined ? form : removeItem(form, { id: one.id })),
    () => (one === undefined ? form : updateItem(form, { id: one.id, patch: { label: { fr: `Autrement ${at}` } } })),
    () =>
      one === undefined
        ? form
        : updateItem(form, { id: one.id, patch: { required: kind % 2 === 0 ? true : undefined } }),
    () => (one === undefined ? form : updateItem(form, { id: one.id, patch: { archived: true } })),
    () => (list === undefined ? form : addOption(form, { list: list.id, id: id(), label: { fr: `Option ${at}` } })),
    () =>
      list === undefined || option === undefined
        ? form
        : updateOption(form, { list: list.id, id: option.id, patch: { archived: true } }),
    () =>
      list === undefined || option === undefined
        ? form
        : updateOption(form, { list: list.id, id: option.id, patch: { score: kind } }),
    () =>
      one === undefined || other === undefined
        ? form
        : updateItem(form, { id: one.id, patch: { visible: { op: 'answered', a: [{ f: other.id }] } } }),
    () => addSection(form, { id: id(), label: { fr: `Partie ${at}` } }),
    () => {
      const section = itemsOf(form).find((item) => item.t === 'section')
      return one === undefined || section === undefined
        ? form
        : moveItem(form, { id: one.id, place: { kind: 'start', section: section.id } })
    },
  ]
  return pick(commands, command)?.() ?? form
}

/** An answer as a person gives it to a field of this version. */
const answerTo = (form: FormDefinition, one: Field, at: number): Answer | null => {
  const options =
    form.lists.find((list) => list.id === one.list)?.options.filter((option) => option.archived !== true) ?? []
  const option = pick(options, at)?.id ?? ''
  const values: Record<Field['type'], Answer | null> = {
    text: { value: `Réponse ${at}` },
    paragraph: { value: 'Plusieurs\nlignes' },
    integer: { value: at % 20 },
    decimal: { value: (at % 20) + 0.5 },
    date: { value: '2026-01-05' },
    'yes-no': { value: at % 2 === 0 },
    choice: { value: option },
    scale: { value: option },
    choices: { value: option === '' ? [] : [option] },
    file: { value: [] },
    money: { value: at * 100 },
    email: { value: `personne${at}@example.org` },
    phone: { value: '+33612345678' },
    commune: { value: { code: '79191', name: 'Niort', postcode: '79000' } },
    address: { value: { street: `${at} rue des Saules`, postcode: '79000', commune: '79191', city: 'Niort' } },
    rome: { value: { code: 'K1304', label: 'Services domestiques' } },
    siret: { value: '73282932000074' },
    // These name records that stand apart from the form.
    reference: null,
    signature: null,
  }
  return values[one.type]
}

const history = fc.array(
  fc.array(fc.record({ command: fc.nat(10), at: fc.nat(40), kind: fc.nat(40) }), { minLength: 1, maxLength: 4 }),
  { minLength: 3, maxLength: 6 },
)
const day = new Date().toISOString().slice(0, 10)
const SUBMISSION = `query ($id: ID!) { submission(id: $id) { lock status answers version { number hash definition } } }`

describe('F9 · a published version', () => {
  let versions = 0
  let answered = 0
  let removed = 0

  it('never changes, and answers validate against their own for ever, whatever is published afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (publications) => {
        let serial = 0
        const id = () => `n_${++serial}`
        const { formId, revision, definition } = await world.draftOf((key) => questionnaire({ key }))
        await world.publish(formId, revision)
        const kept: { id: string; version: number; hash: string; answers: string; form: string }[] = []
        let current = definition
        let draft: { form: FormDefinition; revision: number } | null = null
        let at = 0
        for (const edits of [[], ...publications]) {
          const next: FormDefinition = edits.reduce((form, edit) => edited(form, edit, id), draft?.form ?? current)
          if (next !== current) {
            const variables = { formId, definition: next, revision: draft?.revision ?? null }
            const { form } = await world.must(
              world.ask('admin', DOCUMENTS.draft, variables),
              'saveFormDraft',
              'FormPayload',
            )
            draft = { form: next, revision: Number(form.draft.revision) }
            const asked = { formId, revision: draft.revision, key: newId() }
            const published = (await world.ask('admin', DOCUMENTS.publish, asked)).body.data?.publishForm.__typename
            // What may not be published is refused by name; the administrator goes on with the draft.
            expect(['FormPayload', 'NotPublishable']).toContain(published)
            if (published === 'FormPayload') {
              if (itemsOf(current).some(({ id: before }) => findItem(next, before) === undefined)) removed += 1
              current = next
              draft = null
              versions += 1
            }
          }
          const submission = await world.startSubmission(formId, await world.openDossier())
          const active = fieldsOf(current).filter((one) => one.archived !== true && one.readOnly === undefined)
          const answers = Object.fromEntries(
            active.flatMap((one): [string, Answer][] => {
              const answer = answerTo(current, one, ++at)
              return answer === null ? [] : [[one.id, answer]]
            }),
          )
          const save = await world.ask('referent', DOCUMENTS.save, { id: submission.id, answers, lock: 1 })
          expect(save.body.data?.saveAnswers).toMatchObject({ __typename: 'SubmissionPayload' })
          answered += 1
          kept.push({
            ...submission,
            hash: formHash(current),
            answers: canonicalJson(answers),
            form: canonicalJson(current),
          })
        }

        for (const one of kept) {
          const { body } = await world.ask('referent', SUBMISSION, { id: one.id })
          const { version, answers, lock } = body.data.submission
          const { form } = parseForm(version.definition)

          expect([version.number, version.hash, canonicalJson(version.definition)]).toEqual([
            one.version,
            one.hash,
            one.form,
          ])
          expect(canonicalJson(answers)).toBe(one.answers)
          expect(form === null ? ['no form'] : checkAnswers(form, answers).issues).toEqual([])
          if (form !== null) expect(() => evaluate(form, answers, { today: day })).not.toThrow()
          // Still written by the rules of its own version.
          const again = await world.ask('referent', DOCUMENTS.save, { id: one.id, answers, lock })
          expect(again.body.data.saveAnswers.__typename).toBe('SubmissionPayload')
        }
      }),
      { numRuns: 20, seed: 42 },
    )

    expect(versions).toBeGreaterThan(30)
    expect(answered).toBeGreaterThan(versions)
    expect(removed).toBeGreaterThan(3)
  }, 120_000)

  it('cannot be changed by the application, with SQL either', async () => {
    const changed = world.runtime.orm.em.fork().execute(`update form_version set reason = 'x'`)

    await expect(changed).rejects.toMatchObject({ code: '42501' })
  })
})
