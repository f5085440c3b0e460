import { describe, expect, it } from 'vitest'
import { openDossier } from '../../server/dossiers/index.ts'
import { updateParticipant } from '../../server/dossiers/update-participant.ts'
import { newId } from '../../server/platform/ids.ts'
import { saveAnswers, submitAnswers } from '../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../support/builders.ts'
import { codeOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const referent = () => niort.as('referent')
const { formId } = await aForm(niort)

const times = <T>(n: number, run: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => run(i)))
/** `ok` or the type of the refusal, counted. */
const tally = async (n: number, run: (i: number) => Promise<unknown>): Promise<Record<string, number>> => {
  const results = await times(n, async (i) => {
    const promise = run(i)
    const ok = await promise.then(
      () => true,
      () => false,
    )
    return ok ? 'ok' : codeOf(promise)
  })
  return Object.fromEntries(
    [...new Set(results)].map((result) => [result, results.filter((one) => one === result).length]),
  )
}

describe('I2 · one idempotency key', () => {
  it('gives 50 equal answers and one row for 50 requests at once', async () => {
    const asked = { firstName: 'Clé', lastName: 'Unique', idempotencyKey: newId() }

    const answers = await times(50, () => openDossier(referent(), asked))

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await count("participant where last_name = 'Unique'")).toBe(1)
    expect(await count(`dossier_event where dossier_id = '${answers[0]?.id}'`)).toBe(1)
  })

  it('control: the same 50 requests with a key each write 50 rows', async () => {
    await times(50, () =>
      openDossier(referent(), { firstName: 'Clés', lastName: 'Distinctes', idempotencyKey: newId() }),
    )

    expect(await count("participant where last_name = 'Distinctes'")).toBe(50)
  })

  it('with other content does nothing and says so, also at the same time', async () => {
    const idempotencyKey = newId()

    const results = await tally(20, (i) =>
      openDossier(referent(), { firstName: `Version ${i}`, lastName: 'Concurrente', idempotencyKey }),
    )

    expect(results).toEqual({ ok: 1, KeyReused: 19 })
    expect(await count("participant where last_name = 'Concurrente'")).toBe(1)
  })

  it('belongs to its caller and to its PLIE: others may use the same one', async () => {
    const asked = { firstName: 'Clé', lastName: 'Partagée', idempotencyKey: newId() }

    const ids = [
      await openDossier(referent(), asked),
      await openDossier(niort.as('coordination'), asked),
      await openDossier(caen.as('referent'), asked),
    ].map(({ id }) => id)

    expect(new Set(ids).size).toBe(3)
  })

  it('of a refused request is free again: nothing was written with it', async () => {
    const idempotencyKey = newId()
    const refused = openDossier(referent(), { firstName: '', lastName: 'Corrigée', idempotencyKey })
    expect(await codeOf(refused)).toBe('InvalidInput')

    await openDossier(referent(), { firstName: 'Olive', lastName: 'Corrigée', idempotencyKey })

    expect(await count("participant where last_name = 'Corrigée'")).toBe(1)
    expect(await count(`idempotency_key where key = '${idempotencyKey}'`)).toBe(1)
  })

  it('submits a form once, however often and by whatever mix of retries it is sent', async () => {
    const id = await aSubmission(referent(), { dossierId: await aDossier(referent()), formId })
    const asked = { submissionId: id, answers: { f_text: { value: 'double clic' } }, lock: 1, idempotencyKey: newId() }

    const answers = await times(50, () => submitAnswers(referent(), asked))

    expect(answers).toEqual(Array.from({ length: 50 }, () => ({ id })))
    expect(await column(`select status || ' ' || lock from submission where id = '${id}'`)).toEqual(['SUBMITTED 2'])
    expect(
      await count(`audit_entry where action = 'submission.submit' and object_id = '${id}' and result = 'ok'`),
    ).toBe(1)
  })
})

describe('I3 · the version a person saw', () => {
  it('lets one of 50 savers through and tells the 49 others', async () => {
    const id = await aSubmission(referent(), { dossierId: await aDossier(referent()), formId })

    const results = await tally(50, (i) =>
      saveAnswers(referent(), {
        submissionId: id,
        answers: { f_children: { value: i % 20 }, f_note: { value: `par ${i}` } },
        lock: 1,
      }),
    )

    expect(results).toEqual({ ok: 1, VersionConflict: 49 })
    expect(await column(`select lock from submission where id = '${id}'`)).toEqual(['2'])
    // Nothing half written: both answers are of the same saver, and the history holds these two only.
    const [children, note] = await column(
      `select answers -> f ->> 'value' from submission, unnest(array['f_children', 'f_note']) f where id = '${id}'`,
    )
    expect(Number(note?.replace('par ', '')) % 20).toBe(Number(children))
    expect(await count(`answer_change where submission_id = '${id}'`)).toBe(2)
  })

  it('counts each success once: 12 writers of 10 increments leave exactly as many versions as successes', async () => {
    const dossierId = await aDossier(referent())
    let successes = 0

    await times(12, async (writer) => {
      for (let n = 0; n < 10; n += 1) {
        const [version] = await referent().em.execute<{ version: number }[]>(
          'select p.version from participant p join dossier d on d.plie_id = p.plie_id and d.participant_id = p.id where d.id = ?',
          [dossierId],
        )
        const saved = await updateParticipant(referent(), {
          dossierId,
          version: version?.version ?? 0,
          input: { firstName: `Olive ${writer}.${n}`, lastName: 'Exemple' },
        }).then(
          () => 1,
          () => 0,
        )
        successes += saved
      }
    })

    expect(successes).toBeGreaterThan(0)
    const [version] = await column(
      `select p.version from participant p join dossier d on d.participant_id = p.id where d.id = '${dossierId}'`,
    )
    expect(Number(version)).toBe(1 + successes)
    expect(await count(`dossier_event where dossier_id = '${dossierId}' and kind = 'participant-updated'`)).toBe(
      successes,
    )
  })
})
