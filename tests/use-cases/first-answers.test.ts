import { expect, it } from 'vitest'
import { findMembers } from '../../server/accounts/find-members.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { newId } from '../../server/platform/ids.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { saveAnswers } from '../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../support/builders.ts'
import { codeOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { field } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort } = await createWorld(database)
const { column, count } = inspect(database)
const referent = () => niort.as('referent')

const published = async () => {
  const { formId, definition } = await aForm(niort)
  const admin = () => niort.as('plie-administrator')
  await saveFormDraft(admin(), {
    formId,
    definition: {
      ...definition,
      items: [
        ...definition.items,
        field('f_opened', 'date', { prefill: 'dossier.openedAt' }),
        field('f_proposed', 'integer', { default: { v: 3 } }),
        {
          t: 'repeat',
          id: 'g_kids',
          api: 'enfants',
          label: { fr: 'Enfants' },
          items: [field('f_name', 'text'), field('f_age', 'integer')],
        },
      ],
    },
    revision: null,
  })
  await publishForm(admin(), { formId, revision: 1, reason: 'Départ', idempotencyKey: newId() })
  return formId
}

it('a submission starts with what the dossier and the form already say, each with its line of history', async () => {
  const formId = await published()
  const dossierId = await aDossier(referent())
  const id = await aSubmission(referent(), { dossierId, formId })

  const [opened] = await column(`select opened_at::text from dossier where id = '${dossierId}'`)
  expect(await column(`select answers->'f_opened'->>'value' from submission where id = '${id}'`)).toEqual([opened])
  expect(await column(`select answers->'f_proposed'->>'value' from submission where id = '${id}'`)).toEqual(['3'])
  expect(await count(`answer_change where submission_id = '${id}'`)).toBe(2)
})

it('one answer of one row is saved alone; of a row that is not there it is refused', async () => {
  const formId = await published()
  const id = await aSubmission(referent(), { dossierId: await aDossier(referent()), formId })
  const save = (answers: unknown, lock: number) => saveAnswers(referent(), { submissionId: id, answers, lock })
  await save({ g_kids: { rows: [{ id: 'r_1', answers: { f_name: { value: 'Léa' } } }] } }, 1)
  await save({ 'g_kids/r_1/f_age': { value: 4 } }, 2)
  await save({ 'g_kids/r_1/f_name': null }, 3)

  const [kept = ''] = await column(
    `select (answers->'g_kids'->'rows'->0->'answers')::text from submission where id = '${id}'`,
  )
  expect(JSON.parse(kept)).toEqual({ f_age: { value: 4 } })
  expect(await issuesOf(save({ 'g_kids/r_2/f_age': { value: 4 } }, 4))).toEqual([
    'answers.unknown-field at g_kids/r_2/f_age',
  ])
})

it('a référent finds a member by name, a prescriber does not', async () => {
  const found = await findMembers(referent(), { search: '' })
  expect(found.length).toBeGreaterThan(1)
  expect(Object.keys(found[0] ?? {}).sort()).toEqual(['displayName', 'id'])
  expect(await codeOf(findMembers(niort.as('prescriber'), { search: '' }))).toBe('FORBIDDEN')
})
