import { describe, expect, it } from 'vitest'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { readableAnswers, saveAnswers, startSubmission, submitAnswers } from '../../server/submissions/index.ts'
import { readSubmission } from '../../server/submissions/read-submissions.ts'
import { aDossier, aDraft, aForm, anAttachment, aSubmission } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { field } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const referent = () => niort.as('referent')
const { formId, definition } = await aForm(niort)

const begun = async (ctx: () => RequestContext = referent) => {
  const dossierId = await aDossier(ctx())
  return { dossierId, id: await aSubmission(ctx(), { dossierId, formId }) }
}
const save = (id: string, answers: unknown, lock: number, ctx = referent()) =>
  saveAnswers(ctx, { submissionId: id, answers, lock })
const submit = (id: string, answers: unknown, lock: number, ctx = referent()) =>
  submitAnswers(ctx, { submissionId: id, answers, lock, idempotencyKey: newId() })
const row = (id: string, columns: string) => column(`select ${columns} from submission where id = '${id}'`)
const whole = Object.fromEntries(
  ['answers', 'withheld'].map((name) => [name, { name, alias: name, args: {}, fieldsByTypeName: {} }]),
)
const close = (id: string) => execute(database.ownerUrl, [`update dossier set status = 'exited' where id = '${id}'`])

describe('starting to fill a form', () => {
  it('pins the version in force, whatever is published afterwards', async () => {
    const form = await aForm(niort)
    const dossierId = await aDossier(referent())
    const id = await aSubmission(referent(), { dossierId, formId: form.formId })

    const admin = () => niort.as('plie-administrator')
    await saveFormDraft(admin(), {
      formId: form.formId,
      definition: { ...form.definition, items: [...form.definition.items, field('f_new', 'text')] },
      revision: null,
    })
    await publishForm(admin(), { formId: form.formId, revision: 1, reason: 'Une de plus', idempotencyKey: newId() })

    expect(await row(id, 'form_version_id')).toEqual([form.versionId])
    expect(await issuesOf(save(id, { f_new: { value: 'x' } }, 1))).toEqual(['answers.unknown-field at f_new'])
  })

  it('takes up the draft under way instead of a second one', async () => {
    const { dossierId, id } = await begun()

    expect(await aSubmission(referent(), { dossierId, formId })).toBe(id)
    expect(await aSubmission(niort.as('coordination'), { dossierId, formId })).toBe(id)
    expect(await count(`submission where dossier_id = '${dossierId}'`)).toBe(1)
  })

  it('is refused on a closed dossier and on a form never published', async () => {
    const closed = await aDossier(referent())
    await close(closed)
    const { formId: unpublished } = await aDraft(niort)
    const dossierId = await aDossier(referent())

    expect(await codeOf(aSubmission(referent(), { dossierId: closed, formId }))).toBe('DossierClosed')
    expect(await codeOf(aSubmission(referent(), { dossierId, formId: unpublished }))).toBe('FormOutdated')
  })

  it('finds neither unknown nor foreign forms and dossiers', async () => {
    const foreign = await aForm(caen)
    const dossierId = await aDossier(referent())
    const theirs = await aDossier(caen.as('referent'))

    for (const id of [foreign.formId, newId(), 'x', '__proto__']) {
      expect(await codeOf(aSubmission(referent(), { dossierId, formId: id }))).toBe('NOT_FOUND')
    }
    for (const id of [theirs, newId(), ''])
      expect(await codeOf(aSubmission(referent(), { dossierId: id, formId }))).toBe('NOT_FOUND')
  })

  it('lets a prescriber fill forms of those they sent, and of nobody else', async () => {
    const sent = await aDossier(niort.as('prescriber'))
    const other = await aDossier(referent())

    const id = await aSubmission(niort.as('prescriber'), { dossierId: sent, formId })

    expect(await row(id, 'author_id')).toEqual([niort.accounts.prescriber])
    expect(await codeOf(aSubmission(niort.as('prescriber'), { dossierId: other, formId }))).toBe('NOT_FOUND')
    expect(await codeOf(aSubmission(niort.as('auditor'), { dossierId: other, formId }))).toBe('FORBIDDEN')
    expect(await codeOf(aSubmission(niort.token('ANSWERS_READ', 'DOSSIERS_READ'), { dossierId: other, formId }))).toBe(
      'FORBIDDEN',
    )
  })

  it('starts once for one key', async () => {
    const asked = { dossierId: await aDossier(referent()), formId, idempotencyKey: newId() }

    const answers = [await startSubmission(referent(), asked), await startSubmission(referent(), asked)]

    expect(answers[1]).toEqual(answers[0])
    expect(await codeOf(startSubmission(referent(), { ...asked, formId: newId() }))).toBe('KeyReused')
  })
})

describe('saving answers as they come', () => {
  it('merges, takes away, scores, and keeps one line of history for each real change', async () => {
    const { id } = await begun()

    await save(id, { f_text: { value: 'Bonjour' }, f_mobility: { value: 'o_2' } }, 1)
    await save(id, { f_text: { value: 'Bonjour' }, f_mobility: null, f_licence: { missing: 'refused' } }, 2)

    expect(await row(id, "answers::text || ' ' || lock || ' ' || status")).toEqual([
      '{"f_text": {"value": "Bonjour"}, "f_licence": {"missing": "refused"}} 3 DRAFT',
    ])
    expect(
      await column(
        `select field_id || ' ' || coalesce(answer::text, '-') from answer_change where submission_id = '${id}' order by id`,
      ),
    ).toEqual([
      'f_text {"value": "Bonjour"}',
      'f_mobility {"value": "o_2"}',
      'f_mobility -',
      'f_licence {"missing": "refused"}',
    ])
  })

  it('accepts an incomplete form, and an answer out of its bounds, which only the submission refuses', async () => {
    const { id } = await begun()

    await save(id, { f_children: { value: 21 } }, 1)
    await save(id, {}, 2)

    expect(await row(id, 'lock')).toEqual(['3'])
    expect(await issuesOf(submit(id, { f_text: { value: 'x' } }, 3))).toEqual([
      'answers.too-large-number at f_children',
    ])
  })

  it('refuses wrong types and unknown fields at their place, and writes none of the patch', async () => {
    const { id } = await begun()
    const wrong: [unknown, string][] = [
      [{ f_children: { value: 'trois' } }, 'answers.wrong-type at f_children'],
      [{ f_children: { value: 1.5 } }, 'answers.not-integer at f_children'],
      [{ f_since: { value: '2026-02-30' } }, 'answers.bad-date at f_since'],
      [{ f_choice: { value: 'constructor' } }, 'answers.unknown-option at f_choice'],
      [{ f_text: { missing: 'refused' } }, 'answers.missing-reason-not-allowed at f_text'],
      [{ f_unknown: { value: 1 } }, 'answers.unknown-field at f_unknown'],
      [{ s_main: { value: 1 } }, 'answers.unknown-field at s_main'],
      [{ c_total: { value: 1 } }, 'answers.unknown-field at c_total'],
      [JSON.parse('{"__proto__": {"value": 1}}'), 'answers.unknown-field at __proto__'],
      [{ constructor: { value: 1 } }, 'answers.unknown-field at constructor'],
      [{ f_text: { value: 'a\u0000' } }, 'answers.bad-text at f_text'],
      [{ f_text: 'sans objet' }, 'answers.wrong-type at f_text'],
      [[], 'answers.not-an-object at '],
      ['texte', 'answers.not-an-object at '],
      [{ f_fixed: { value: 'forcé' } }, 'answers.read-only at f_fixed'],
    ]

    for (const [patch, issue] of wrong) {
      const bad =
        typeof patch === 'object' && !Array.isArray(patch)
          ? { f_note: { value: 'ne doit pas rester' }, ...patch }
          : patch
      if (typeof patch === 'object' && patch !== null && Object.hasOwn(patch, '__proto__'))
        Object.defineProperty(bad, '__proto__', { value: { value: 1 }, enumerable: true })
      expect(await issuesOf(save(id, bad, 1)), JSON.stringify(patch)).toEqual([issue])
    }

    expect(await row(id, "answers::text || ' ' || lock")).toEqual(['{} 1'])
    expect(await count(`answer_change where submission_id = '${id}'`)).toBe(0)
  })

  it('takes files of this dossier only', async () => {
    const { dossierId, id } = await begun()
    const file = await anAttachment(referent(), dossierId)
    const elsewhere = await anAttachment(referent(), await aDossier(referent()))
    const foreign = await anAttachment(caen.as('referent'), await aDossier(caen.as('referent')))

    await save(id, { f_file: { value: [file] } }, 1)

    for (const other of [elsewhere, foreign, newId(), 'inconnu']) {
      expect(await issuesOf(save(id, { f_file: { value: [other] } }, 2))).toEqual(['answers.unknown-file at f_file'])
    }
  })

  it('refuses a stale lock, says who was first, and writes nothing', async () => {
    const { id } = await begun()
    await save(id, { f_note: { value: 'première' } }, 1, niort.as('coordination'))

    const refused = await failureOf(save(id, { f_note: { value: 'perdue' } }, 1))

    expect(refused).toMatchObject({
      type: 'VersionConflict',
      details: { currentVersion: 2, changedBy: 'coordination niort' },
    })
    expect(await row(id, "answers -> 'f_note' ->> 'value'")).toEqual(['première'])
  })

  it('is refused on a closed dossier, once submitted, and to those who only read', async () => {
    const { dossierId, id } = await begun()
    const done = await begun()
    await submit(done.id, { f_text: { value: 'fini' } }, 1)

    expect(await codeOf(save(done.id, {}, 2))).toBe('AlreadySubmitted')
    expect(await codeOf(save(id, {}, 1, niort.as('auditor')))).toBe('FORBIDDEN')
    expect(await codeOf(save(id, {}, 1, niort.as('prescriber')))).toBe('NOT_FOUND')
    expect(await codeOf(save(id, {}, 1, niort.as('referent', await niort.referent('autre'))))).toBe('NOT_FOUND')
    expect(await codeOf(save(id, {}, 1, caen.as('coordination')))).toBe('NOT_FOUND')
    await close(dossierId)
    expect(await codeOf(save(id, {}, 1))).toBe('DossierClosed')
  })
})

describe('submitting answers', () => {
  it('keeps scores, indexes searchable answers, tells it in the dossier, and closes the submission', async () => {
    const { dossierId, id } = await begun()

    await submit(
      id,
      {
        f_text: { value: 'Bonjour' },
        f_mobility: { value: 'o_1' },
        f_children: { value: 2 },
        f_note: { value: 'libre' },
      },
      1,
    )

    expect(await row(id, "status || ' ' || (scores ->> 'c_total') || ' ' || lock")).toEqual(['SUBMITTED 1 2'])
    expect(
      await column(`select field from answer_index where submission_id = '${id}' and field like 'f%' order by 1`),
    ).toEqual(['f_children', 'f_mobility', 'f_text'])
    expect(
      await column(`select kind from dossier_event where dossier_id = '${dossierId}' order by id desc limit 1`),
    ).toEqual(['answers-submitted'])
  })

  it('refuses what is missing or out of bounds, on each field, and keeps the draft as it was', async () => {
    const { id } = await begun()
    await save(id, { f_mobility: { value: 'o_3' }, f_children: { value: 2 } }, 1)

    const issues = await issuesOf(submit(id, { f_children: { value: 19_000 } }, 2))

    expect(issues.sort()).toEqual([
      'answers.required at f_means',
      'answers.required at f_text',
      'answers.too-large-number at f_children',
    ])
    expect(await row(id, "status || ' ' || lock || ' ' || (answers -> 'f_children' ->> 'value')")).toEqual([
      'DRAFT 2 2',
    ])
    expect(await count(`answer_index where submission_id = '${id}'`)).toBe(0)
  })

  it('asks nothing of a field its condition hides', async () => {
    const { id } = await begun()

    await submit(id, { f_text: { value: 'x' }, f_mobility: { value: 'o_1' } }, 1)

    expect(await row(id, 'status')).toEqual(['SUBMITTED'])
  })

  it('keeps an answer hidden afterwards for those who fill the form, and tells nobody else of it', async () => {
    const { id } = await begun()
    await submit(id, { f_text: { value: 'x' }, f_mobility: { value: 'o_1' }, f_means: { value: ['o_2'] } }, 1)
    const read = (ctx: RequestContext) =>
      readSubmission(ctx, { id, selection: whole }).then((row) =>
        row === null ? null : readableAnswers(ctx, definition, row).answers,
      )

    const [own, auditor] = [await read(referent()), await read(niort.as('auditor'))]

    expect(own).toHaveProperty('f_means')
    expect(auditor).toHaveProperty('f_mobility')
    expect(auditor).not.toHaveProperty('f_means')
  })

  it('happens once: the same key gives the same answer, another key says it is done', async () => {
    const { id } = await begun()
    const asked = { submissionId: id, answers: { f_text: { value: 'une fois' } }, lock: 1, idempotencyKey: newId() }

    const first = await submitAnswers(referent(), asked)
    const again = await submitAnswers(referent(), asked)

    expect(again).toEqual(first)
    expect(await codeOf(submitAnswers(referent(), { ...asked, answers: { f_text: { value: 'autre' } } }))).toBe(
      'KeyReused',
    )
    expect(await codeOf(submit(id, {}, 2))).toBe('AlreadySubmitted')
    expect(await count(`dossier_event where kind = 'answers-submitted' and data ->> 'submissionId' = '${id}'`)).toBe(1)
  })

  it('is refused from a stale lock and on a closed dossier', async () => {
    const { dossierId, id } = await begun()

    expect(await codeOf(submit(id, { f_text: { value: 'x' } }, 5))).toBe('VersionConflict')
    await close(dossierId)
    expect(await codeOf(submit(id, { f_text: { value: 'x' } }, 1))).toBe('DossierClosed')
    expect(await row(id, 'status')).toEqual(['DRAFT'])
  })

  it('finds neither unknown nor foreign submissions', async () => {
    const theirForm = await aForm(caen)
    const theirDossier = await aDossier(caen.as('referent'))
    const theirs = await aSubmission(caen.as('referent'), { dossierId: theirDossier, formId: theirForm.formId })

    for (const id of [theirs, newId(), 'x', 'constructor']) {
      expect(await codeOf(save(id, {}, 1))).toBe('NOT_FOUND')
      expect(await codeOf(submit(id, {}, 1))).toBe('NOT_FOUND')
    }
    expect(definition.key).toBeDefined()
  })
})
