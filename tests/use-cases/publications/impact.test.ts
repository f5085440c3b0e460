import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '../../../schema/index.ts'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { reviewDraft } from '../../../server/publications/review-draft.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../../support/builders.ts'
import { codeOf } from '../../support/failure.ts'
import { answerTo, apply, field, questionnaire, value } from '../../support/questionnaire.ts'
import { childrenRule } from '../../support/rule-form.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const admin = () => niort.as('plie-administrator')
const referent = () => niort.as('referent')

/** Answers given in a dossier of their own: kept as a draft, submitted, or submitted in a dossier closed since. */
const given = async (formId: string, answers: object, state: 'draft' | 'open' | 'closed', dossier?: string) => {
  const dossierId = dossier ?? (await aDossier(referent()))
  const submissionId = await aSubmission(referent(), { dossierId, formId })
  await saveAnswers(referent(), { submissionId, answers, lock: 1 })
  if (state !== 'draft') await submitAnswers(referent(), { submissionId, lock: 2, idempotencyKey: newId() })
  if (state === 'closed')
    await execute(database.ownerUrl, [`update dossier set status = 'exited' where id = '${dossierId}'`])
  return dossierId
}

const withItems = (form: FormDefinition, change: (items: FormDefinition['items']) => FormDefinition['items']) => ({
  ...form,
  items: form.items.map((item) => (item.t === 'section' ? { ...item, items: change(item.items) } : item)),
})

const review = async (formId: string, definition: FormDefinition) => {
  await saveFormDraft(admin(), { formId, definition, revision: null })
  const found = await reviewDraft(admin(), { formId })
  if (found === null) throw new Error('no draft to review')
  return found
}

const TEXT = { f_text: { value: 'vu' } }

describe('what a draft touches', () => {
  it('counts the answers of each change, those being typed apart, by whether their dossier is closed', async () => {
    const { formId, definition } = await aForm(niort)
    await given(formId, { ...TEXT, f_children: { value: 2 } }, 'draft')
    const dossier = await given(formId, { ...TEXT, f_children: { value: 3 } }, 'open')
    await given(formId, { ...TEXT, f_children: { value: 4 } }, 'open', dossier)
    await given(formId, { ...TEXT, f_children: { value: 5 } }, 'closed')
    await given(formId, TEXT, 'open')

    const { changes } = await review(
      formId,
      withItems(definition, (items) =>
        items.map((item) => (item.id === 'f_children' ? { ...item, required: true } : item)),
      ),
    )

    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'field.required',
        impact: expect.objectContaining({
          answers: { draftAnswers: 1, openAnswers: 2, closedAnswers: 1, openDossiers: 2, closedDossiers: 1 },
        }),
      }),
    ])
  })

  it('counts an option where it was chosen, alone or among others, and nowhere else', async () => {
    const { formId, definition } = await aForm(niort)
    const means = { f_mobility: { value: 'o_2' }, f_means: { value: ['o_0', 'o_1'] } }
    await given(formId, { ...TEXT, ...means }, 'open')
    await given(formId, { ...TEXT, f_choice: { value: 'o_1' } }, 'open')
    await given(formId, { ...TEXT, f_choice: { value: 'o_2' } }, 'open')

    const { changes } = await review(formId, {
      ...definition,
      lists: definition.lists.map((list) => ({
        ...list,
        options: list.options.map((option) => (option.id === 'o_1' ? { ...option, score: 9 } : option)),
      })),
    })

    expect(changes.map(({ kind, impact }) => [kind, impact.answers?.openAnswers])).toEqual([['option.score', 2]])
  })

  it('counts the answers of every row of a repeated group, and computed values that were worked out', async () => {
    const { formId, definition } = await aForm(niort, (key) => ({
      ...questionnaire({ key }),
      items: [
        field('f_text', 'text', { required: true }),
        { t: 'repeat', id: 'g_child', api: 'children', label: { fr: 'Enfants' }, items: [field('f_age', 'integer')] },
      ],
      lists: [],
      computed: [
        { id: 'c_one', api: 'one', label: { fr: 'Un' }, type: 'integer', expr: apply('count', answerTo('g_child')) },
      ],
    }))
    const rows = [1, 2].map((age) => ({ id: `r_${age}`, answers: { f_age: { value: age } } }))
    await given(formId, { ...TEXT, g_child: { rows } }, 'open')

    const { changes } = await review(formId, {
      ...definition,
      items: definition.items.map((item) =>
        item.t === 'repeat' ? { ...item, max: 1, items: [field('f_age', 'integer', { rules: { max: 99 } })] } : item,
      ),
      computed: definition.computed.map((one) => ({ ...one, label: { fr: 'Nombre' } })),
    })

    expect(new Map(changes.map(({ kind, impact }) => [kind, impact.answers?.openAnswers]))).toEqual(
      new Map([
        ['group.max', 1],
        ['field.setting', 2],
        ['computed.label', 1],
      ]),
    )
  })

  it('says in sentences what uses the thing changed: conditions, rules, filters of the API', async () => {
    const { formId, definition } = await aForm(niort, (key) => ({
      ...withItems(questionnaire({ key }), (items) => [
        ...items,
        field('f_why', 'text', { visible: apply('gt', answerTo('f_children'), value(3)) }),
      ]),
      rules: [childrenRule('ge', 3)],
    }))

    const { changes } = await review(
      formId,
      withItems(definition, (items) =>
        items.map((item) => (item.id === 'f_children' ? { ...item, label: { fr: 'Enfants à charge' } } : item)),
      ),
    )

    expect(changes[0]?.impact.uses).toEqual([
      'Condition d’affichage de «\u00a0Question f_why\u00a0»',
      'Règle «\u00a0Famille nombreuse\u00a0»',
      'Filtre et tri «\u00a0fchildren\u00a0» de l’API',
    ])
  })

  it('names the rules of the exit criteria that read a diagnostic whose scores change', async () => {
    const { formId, definition } = await aForm(caen, (key) => questionnaire({ key, kind: 'diagnostic' }))
    await aForm(caen, (key) => ({
      ...questionnaire({ key, kind: 'exit', title: 'Critères de sortie' }),
      rules: [
        {
          ...childrenRule('ge', 1),
          label: { fr: 'Freins levés' },
          when: apply('ge', { fact: 'diagnostics.barriersLiftedTotally' }, value(1)),
        },
      ],
    }))
    const caenAdmin = () => caen.as('plie-administrator')
    const lists = definition.lists.map((list) => ({
      ...list,
      options: list.options.map((option) => (option.id === 'o_1' ? { ...option, score: 2 } : option)),
    }))
    await saveFormDraft(caenAdmin(), { formId, definition: { ...definition, lists }, revision: null })

    const found = await reviewDraft(caenAdmin(), { formId })

    expect(found?.changes[0]?.impact.uses).toContain(
      'Règle «\u00a0Freins levés\u00a0», dans «\u00a0Critères de sortie\u00a0»',
    )
  })

  it('counts nothing for what is of no answer, and nothing of another PLIE', async () => {
    const { formId, definition } = await aForm(niort)
    await given(formId, TEXT, 'open')

    const { changes } = await review(formId, {
      ...definition,
      title: { fr: 'Autre titre' },
      rules: [childrenRule('ge', 3)],
    })

    expect(changes.map(({ kind, impact }) => [kind, impact.answers])).toEqual([
      ['form.title', null],
      ['rule.added', null],
    ])
    expect(await codeOf(reviewDraft(caen.as('plie-administrator'), { formId }))).toBe('NOT_FOUND')
    expect(await codeOf(reviewDraft(referent(), { formId }))).toBe('FORBIDDEN')
  })
})
