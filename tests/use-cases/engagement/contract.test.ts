import { describe, expect, it } from 'vitest'
import { recordContact } from '../../../server/contacts/index.ts'
// Its policy.
import '../../../server/due/index.ts'
import { readDueItems } from '../../../server/due/read-due-items.ts'
import { readEngagement } from '../../../server/engagement/read-engagement.ts'
import { signContract } from '../../../server/engagement/sign-contract.ts'
import { formVersions } from '../../../server/forms/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, anAttachment, aSubmission } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld, type TestPlie } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen, setNow } = await createWorld(database)
const { column } = inspect(database)
const referent = () => niort.as('referent')

const ANSWERS = {
  f_meeting: { value: 2 },
  f_rup: { value: false },
  f_goals: { value: 'Trouver un emploi' },
  f_means: { value: 'Ateliers' },
}
const aContract = async (plie: TestPlie, dossierId: string, answers: object, submits = true): Promise<string> => {
  const version = await formVersions(plie.as('referent')).currentOfKind('contract')
  const submissionId = await aSubmission(plie.as('referent'), { dossierId, formId: version?.formId ?? '' })
  await saveAnswers(plie.as('referent'), { submissionId, answers, lock: 1 })
  if (submits) await submitAnswers(plie.as('referent'), { submissionId, lock: 2, idempotencyKey: newId() })
  return submissionId
}
const aDrawing = (dossierId: string) => anAttachment(referent(), dossierId, 'signature.png', { mime: 'image/png' })
const drawn = async (dossierId: string, signatory = 'participant') => ({
  ...{ signatory, means: 'drawn', signatureId: await aDrawing(dossierId), signerName: 'Olive Exemple' },
})
const paper = (signatory = 'referent') => ({ signatory, means: 'paper', on: '2026-11-20' })
const sign = (submissionId: string, input: object, ctx: RequestContext = referent()) =>
  signContract(ctx, { submissionId, input, idempotencyKey: newId() })
const seen = (dossierId: string, on: string) =>
  recordContact(referent(), {
    dossierId,
    input: { on, channel: 'in_person', presence: 'seen', minutes: 60 },
    idempotencyKey: newId(),
  })
const dueOf = async (dossierId: string) =>
  (
    await readDueItems(referent(), { mine: false, awake: true, dossierId, first: 50, offset: 0, selection: null })
  ).items.filter(({ kind }) => kind === 'contract-unsigned')

describe('the engagement contract of a journey', () => {
  it('goes from nothing to a draft, to who has still to sign, to signed, each signature told', async () => {
    const dossierId = await aDossier(referent())
    const state = async () => {
      const { state: found, sentence } = await readEngagement(referent(), { dossierId })
      return `${found}: ${sentence}`
    }
    expect(await state()).toBe('to-prepare: Aucun contrat n’est préparé dans ce parcours.')
    const submissionId = await aContract(niort, dossierId, ANSWERS, false)
    expect(await state()).toContain('in-preparation: ')
    await submitAnswers(referent(), { submissionId, lock: 2, idempotencyKey: newId() })
    expect(await state()).toMatch(/^to-sign: Il manque encore la signature de : .*participant.*, .*référent/)

    await sign(submissionId, await drawn(dossierId))
    expect(await state()).toMatch(/^to-sign: Il manque encore la signature de : [^,]*référent[^,]*\.$/)
    await sign(submissionId, paper())
    expect(await state()).toBe('signed: Signé de tous le 22/11/2026.')

    const { contracts } = await readEngagement(referent(), { dossierId })
    expect(contracts[0]?.signatures.map(({ label, sentence }) => `${label} | ${sentence}`)).toEqual([
      expect.stringMatching(/articipant.* – Olive Exemple \| Signé à l’écran le 22\/11\/2026$/),
      expect.stringMatching(/férent.* \| Signé sur papier le 20\/11\/2026, vu le 22\/11\/2026 par referent niort$/),
    ])
    expect(
      await column(
        `select data ->> 'signatory' from dossier_event where dossier_id = '${dossierId}' and kind = 'engagement-signed' order by at, id`,
      ),
    ).toEqual(['participant', 'referent'])
  })

  it('takes the days written in the contract itself, and asks nobody to sign twice', async () => {
    const dossierId = await aDossier(referent())
    const submissionId = await aContract(niort, dossierId, {
      ...ANSWERS,
      f_participant_signed: { value: '2026-11-02' },
    })

    const { contracts } = await readEngagement(referent(), { dossierId })
    expect(contracts[0]?.signatures[0]).toMatchObject({ signatory: 'participant', means: 'form', on: '2026-11-02' })
    expect(await issuesOf(drawn(dossierId).then((input) => sign(submissionId, input)))).toEqual([
      'input.taken at signatory',
    ])
  })

  it('R11 is due from the second interview at Niort until all have signed; from the first when RSA rights depend', async () => {
    const dossierId = await aDossier(referent(), { openedAt: '2026-10-01' })
    await seen(dossierId, '2026-10-05')
    expect(await dueOf(dossierId)).toEqual([])
    expect((await readEngagement(referent(), { dossierId })).expected[0]).toContain('n° 2, qui n’a pas encore eu lieu')

    const rights = { ...ANSWERS, f_meeting: { value: 1 }, f_rights: { value: true } }
    const submissionId = await aContract(niort, dossierId, rights)
    await execute(database.ownerUrl, [`update dossier set status = 'welcome' where id = '${dossierId}'`])
    expect(await dueOf(dossierId)).toMatchObject([{ dueOn: '2026-10-05' }])
    const { dueOn, expected, source } = await readEngagement(referent(), { dossierId })
    expect([dueOn, expected.at(-1)]).toEqual(['2026-10-05', expect.stringContaining('reprise des droits RSA')])
    expect(source).toContain('001')

    await sign(submissionId, await drawn(dossierId))
    expect(await dueOf(dossierId)).toHaveLength(1)
    await sign(submissionId, paper())
    expect(await dueOf(dossierId)).toEqual([])
  })

  it('is replaced by the next one once signed, and begins anew with another journey', async () => {
    const person = { firstName: 'Prune', lastName: 'Retour' }
    const dossierId = await aDossier(referent(), person)
    const dates = { f_participant_signed: { value: '2026-11-02' }, f_referent_signed: { value: '2026-11-02' } }
    await aContract(niort, dossierId, { ...ANSWERS, ...dates })
    setNow('2026-11-23T10:00:00Z')
    await aContract(niort, dossierId, { ...ANSWERS, ...dates })
    expect((await readEngagement(referent(), { dossierId })).contracts.map(({ state }) => state)).toEqual([
      'signed',
      'replaced',
    ])

    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2026-11-23' where id = '${dossierId}'`,
    ])
    const [participantId = ''] = await column(`select participant_id from dossier where id = '${dossierId}'`)
    const again = await aDossier(referent(), { ...person, participantId })
    expect((await readEngagement(referent(), { dossierId })).state).toBe('ended')
    expect((await readEngagement(referent(), { dossierId: again })).state).toBe('to-prepare')
    setNow('2026-11-22T10:00:00Z')
  })
})

describe('a signature', () => {
  it('is drawn today in an image of the dossier, or seen on paper on a day gone by, by somebody who signs there', async () => {
    const dossierId = await aDossier(referent())
    const submissionId = await aContract(niort, dossierId, ANSWERS)
    const other = await aDossier(referent())
    const drawing = await drawn(dossierId)
    const pdf = await anAttachment(referent(), dossierId)

    expect(await issuesOf(sign(submissionId, { ...drawing, signatureId: null }))).toEqual([
      'input.required at signatureId',
    ])
    expect(await issuesOf(sign(submissionId, { ...drawing, signatureId: await aDrawing(other) }))).toEqual([
      'input.unknown at signatureId',
    ])
    expect(await issuesOf(sign(submissionId, { ...drawing, signatureId: pdf }))).toEqual([
      'input.unknown at signatureId',
    ])
    expect(await issuesOf(sign(submissionId, { ...paper(), on: '2026-11-23' }))).toEqual(['input.in-the-future at on'])
    expect(await issuesOf(sign(submissionId, { ...paper(), on: null }))).toEqual(['input.required at on'])
    expect(await issuesOf(sign(submissionId, paper('presidente')))).toEqual(['input.unknown at signatory'])
    const draft = await aContract(niort, dossierId, ANSWERS, false)
    expect(await issuesOf(sign(draft, paper()))).toEqual(['input.unknown at submissionId'])
    expect(await column(`select id from contract_signature where dossier_id = '${dossierId}'`)).toEqual([])
  })

  it('is asked by who follows the person, once, while the dossier is open', async () => {
    const dossierId = await aDossier(referent())
    const submissionId = await aContract(niort, dossierId, ANSWERS)
    const drawing = await drawn(dossierId)
    for (const role of ['auditor', 'plie-administrator'] as const)
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await codeOf(sign(submissionId, paper(), niort.as(role))))
    expect(await codeOf(sign(submissionId, paper(), niort.as('prescriber')))).toBe('NOT_FOUND')
    expect(await codeOf(sign(submissionId, paper(), caen.as('coordination')))).toBe('NOT_FOUND')

    const key = newId()
    for (let time = 0; time < 2; time += 1)
      await signContract(referent(), { submissionId, input: drawing, idempotencyKey: key })
    expect(await column(`select signatory from contract_signature where submission_id = '${submissionId}'`)).toEqual([
      'participant',
    ])
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2026-11-20' where id = '${dossierId}'`,
    ])
    expect(await codeOf(sign(submissionId, paper()))).toBe('DossierClosed')
  })

  it('is never changed nor taken away, even by the database role of the product', async () => {
    const dossierId = await aDossier(referent())
    const submissionId = await aContract(niort, dossierId, ANSWERS)
    await sign(submissionId, await drawn(dossierId))
    for (const statement of ['delete from contract_signature', `update contract_signature set signatory = 'plie'`])
      await expect(referent().em.execute(statement)).rejects.toThrow(/permission denied/)
  })
})

describe('the entry where the contract comes first', () => {
  it('is held back at Caen until the participant has signed the presentation file', async () => {
    const as = () => caen.as('referent')
    const dossierId = await aDossier(as())
    const answers = {
      f_difficulty: { value: 'Très éloigné' },
      f_goals: { value: 'Emploi' },
      f_first_step: { value: 'Atelier' },
    }
    const submissionId = await aContract(caen, dossierId, answers)
    expect((await readEngagement(as(), { dossierId })).state).toBe('to-sign')
    await sign(submissionId, { signatory: 'participant', means: 'paper', on: '2026-11-20' }, as())
    expect((await readEngagement(as(), { dossierId })).state).toBe('signed')
  })
})
