import { describe, expect, it } from 'vitest'
import { type Expr, type FormDefinition, parseForm } from '../../schema/index.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { newId } from '../../server/platform/ids.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { saveAnswers, submitAnswers } from '../../server/submissions/index.ts'
import { aDossier, aDraft, aForm, aSubmission } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { answerTo, apply, field, questionnaire, value } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort } = await createWorld(database)
const { checksums, column } = inspect(database)
const referent = () => niort.as('referent')
const admin = () => niort.as('plie-administrator')

const wide = (fields: number): FormDefinition => ({
  ...questionnaire(),
  items: Array.from({ length: fields }, (_, n) => field(`f_${n}`, 'text', { api: `champ${n}` })),
})
const deep = (levels: number): Expr => {
  let expr: Expr = apply('eq', answerTo('f_licence'), value(true))
  for (let level = 0; level < levels; level += 1) expr = apply('not', expr)
  return expr
}
const nested = (levels: number): unknown => {
  let json: unknown = 'fond'
  for (let level = 0; level < levels; level += 1) json = [json]
  return json
}
const withProto = <T extends object>(document: T): T =>
  Object.defineProperty({ ...document }, '__proto__', { value: { polluted: true }, enumerable: true })
const withCondition = (expr: unknown): unknown => ({
  ...questionnaire(),
  items: [...questionnaire().items, { ...field('f_new', 'text'), visible: expr }],
})

/** Documents that are no form, by what is wrong with them. */
const DOCUMENTS: Record<string, unknown> = {
  nothing: null,
  'a text': 'formulaire',
  'a list': [],
  'an empty object': {},
  'another format': { ...questionnaire(), spec: 'plie.form/9' },
  '5,000 fields': wide(5_000),
  'an expression 500 deep': withCondition(deep(500)),
  'an expression 20,000 deep': withCondition(deep(20_000)),
  'a document 50,000 deep': { ...questionnaire(), layout: nested(50_000) },
  'an expression that is no tree': withCondition({ op: 'eq', a: 'f_licence' }),
  'an unknown operator': withCondition({ op: 'eval', a: [] }),
  'an operator of Object': withCondition({ op: 'constructor', a: [] }),
  'an unknown field in a condition': withCondition(apply('eq', answerTo('f_gone'), value(1))),
  'a condition of the wrong type': withCondition(value(3)),
  'a __proto__ key': withProto(questionnaire()),
  'a constructor key': { ...questionnaire(), constructor: { prototype: {} } },
  'items that are no list': { ...questionnaire(), items: { 0: field('f', 'text') } },
  'two items of one id': { ...questionnaire(), items: [field('f_a', 'text'), field('f_a', 'text', { api: 'b' })] },
  'an id that is no id': { ...questionnaire(), items: [field('../f', 'text')] },
  'a choice without a list': { ...questionnaire(), items: [field('f_a', 'choice')] },
  'a list that is not there': { ...questionnaire(), items: [field('f_a', 'choice', { list: 'toString' })] },
  'a label that is no text': { ...questionnaire(), items: [{ ...field('f_a', 'text'), label: 3 }] },
  'a NUL in a label': { ...questionnaire(), items: [field('f_a', 'text', { label: { fr: 'a\u0000b' } })] },
  'a text of 3 MB': { ...questionnaire(), title: { fr: 'x'.repeat(3_000_000) } },
  'bounds upside down': { ...questionnaire(), items: [field('f_a', 'integer', { rules: { min: 5, max: 1 } })] },
  'a day that does not exist': { ...questionnaire(), items: [field('f_a', 'date', { rules: { from: '2026-02-30' } })] },
  'a golden case on another form': {
    ...questionnaire(),
    cases: [{ id: 'g', label: { fr: 'g' }, today: '2026-02-30', answers: {}, expect: {} }],
  },
}

describe('a document that is no form', () => {
  it.each(Object.keys(DOCUMENTS))('is refused with its place when it is %s, and nothing is written', async (name) => {
    const { formId, revision, definition } = await aDraft(niort)
    const document = DOCUMENTS[name]
    const kept =
      typeof document === 'object' && document !== null && 'key' in document
        ? Object.assign(document, { key: definition.key })
        : document
    const before = await column(`select d::text from form_draft d where form_id = '${formId}'`)

    const issues = await issuesOf(saveFormDraft(admin(), { formId, definition: kept, revision }))

    expect(issues.length).toBeGreaterThan(0)
    expect(issues.every((issue) => issue.startsWith('document.') || issue.startsWith('expression.'))).toBe(true)
    expect(await column(`select d::text from form_draft d where form_id = '${formId}'`)).toEqual(before)
  })

  it('never reaches the prototype of anything', () => {
    for (const document of Object.values(DOCUMENTS)) parseForm(document)

    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('is found out also when it got into the draft before the rules were made stricter', async () => {
    const { formId } = await aDraft(niort)
    await niort
      .as('plie-administrator')
      .em.execute(`update form_draft set definition = '{"spec": "plie.form/1"}' where form_id = ?`, [formId])

    const error = await failureOf(
      publishForm(admin(), { formId, revision: 2, reason: 'Essai', idempotencyKey: newId() }),
    )

    expect(error).toMatchObject({ type: 'FormRejected' })
  })
})

describe('answers nobody can give', async () => {
  const { formId } = await aForm(niort)
  const id = await aSubmission(referent(), { dossierId: await aDossier(referent()), formId })

  const ANSWERS: Record<string, unknown> = {
    'a text': 'oui',
    'a list': [1],
    'a number': 4,
    'a value 5,000 deep': { f_text: { value: nested(5_000) } },
    'a text of 2 MB': { f_note: { value: 'x'.repeat(2_000_000) } },
    '5,000 unknown fields': Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`f_${n}`, { value: 1 }])),
    'a __proto__ key': withProto({}),
    'a constructor key': { constructor: { value: 'x' } },
    'a lone surrogate': { f_text: { value: '\ud800' } },
    'a MongoDB operator': { f_children: { value: { $ne: 0 } } },
    'an answer and a reason at once': { f_licence: { value: true, missing: 'refused' } },
    'a number that is none': { f_income: { value: Number.NaN } },
    'a number beyond all': { f_income: { value: 1e308 } },
  }

  it.each(Object.keys(ANSWERS))(
    'are refused with their place when they are %s, saved or submitted, and nothing is written',
    async (name) => {
      const before = await checksums({ plieId: niort.tenant.id, except: ['audit_entry'] })
      const answers = ANSWERS[name]

      const saved = await issuesOf(saveAnswers(referent(), { submissionId: id, answers, lock: 1 }))
      const submitted = await codeOf(
        submitAnswers(referent(), { submissionId: id, answers, lock: 1, idempotencyKey: newId() }),
      )

      expect(saved.every((issue) => issue.startsWith('answers.'))).toBe(true)
      expect(submitted).toBe(name === 'a value 5,000 deep' ? 'BAD_USER_INPUT' : 'AnswersRejected')
      expect(await checksums({ plieId: niort.tenant.id, except: ['audit_entry'] })).toEqual(before)
    },
  )
})
