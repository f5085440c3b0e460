import { describe, expect, it } from 'vitest'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { newId } from '../../../server/platform/ids.ts'
import { csvLine } from '../../../server/publications/csv.ts'
import { exportReplay } from '../../../server/publications/export-replay.ts'
import { submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../../support/builders.ts'
import { codeOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { childrenRule, decidingForm } from '../../support/rule-form.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column } = inspect(database)
const admin = () => niort.as('plie-administrator')
const referent = () => niort.as('referent')

/** A published form with so many families of three, and a draft that decides otherwise of them. */
const moved = async (families: number, label = 'Famille nombreuse') => {
  const rule = (op: 'ge' | 'gt') => childrenRule(op, 3, { label: { fr: label } })
  const { formId, definition } = await aForm(niort, (key) => decidingForm(key, { rules: [rule('ge')] }))
  for (let n = 0; n < families; n += 1) {
    const submissionId = await aSubmission(referent(), { dossierId: await aDossier(referent()), formId })
    const answers = { f_text: { value: 'vu' }, f_children: { value: 3 } }
    await submitAnswers(referent(), { submissionId, answers, lock: 1, idempotencyKey: newId() })
  }
  await saveFormDraft(admin(), { formId, definition: { ...definition, rules: [rule('gt')] }, revision: null })
  return { formId, revision: 1 }
}
const written = async (asked: { formId: string; revision: number }, ctx = admin()): Promise<string> => {
  let text = ''
  for await (const part of await exportReplay(ctx, asked)) text += part
  return text
}

describe('the table of decisions a draft would change', () => {
  it('is read by a French spreadsheet: marked UTF-8, semicolons, French heads, one line a difference', async () => {
    const text = await written(await moved(2))

    const [head, ...lines] = text.split('\r\n')
    expect(head).toBe(
      '\uFEFFDossier;État du dossier;Faits au;Ce qui change;Version en vigueur;Brouillon;Décision prise, conservée;Pourquoi',
    )
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(
      /^2026-\d{4};En cours;22\/11\/2026;Décision;Sortie positive — Famille nombreuse;Aucun critère rempli;;.*rempli → non rempli/,
    )
    expect(lines[2]).toBe('')
  })

  it('holds every dossier whatever their number, each once, and leaves a line in the audit trail', async () => {
    const asked = await moved(103)

    const lines = (await written(asked)).split('\r\n').slice(1, -1)

    expect(new Set(lines.map((line) => line.split(';')[0])).size).toBe(103)
    expect(
      await column(`select result from audit_entry where action = 'draft.replay' and object_id = '${asked.formId}'`),
    ).toEqual(['ok', 'ok'])
  }, 60_000)

  it('runs nothing on the computer of who opens it, whatever was typed as a label', async () => {
    const text = await written(await moved(1, '=HYPERLINK("http://exemple.invalid";"cliquez")'))

    expect(text).not.toMatch(/(^|;)"?[=+@-]/m)
    expect(csvLine(['=1+1', '+1', '-1', '@A1', '\t=1', ' =1', 'a;b', 'dit « "oui" »', 'ligne\nsuite', 'simple'])).toBe(
      `"'=1+1";"'+1";"'-1";"'@A1";"'\t=1";"' =1";"a;b";"dit « ""oui"" »";"ligne\nsuite";simple\r\n`,
    )
  })

  it('is refused before its first line to others, of another revision, and of another PLIE', async () => {
    const asked = await moved(1)

    expect(await codeOf(written(asked, referent()))).toBe('FORBIDDEN')
    expect(await codeOf(written(asked, caen.as('plie-administrator')))).toBe('NOT_FOUND')
    expect(await codeOf(written({ ...asked, revision: 7 }))).toBe('NOT_FOUND')
  })
})
