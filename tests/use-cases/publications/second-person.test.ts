import { describe, expect, it } from 'vitest'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { approvePublication } from '../../../server/publications/approve-publication.ts'
import { configurePublications, readPublicationSettings } from '../../../server/publications/publication-settings.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { requestPublication } from '../../../server/publications/request-publication.ts'
import { sendBackPublication } from '../../../server/publications/send-back-publication.ts'
import { withdrawPublication } from '../../../server/publications/withdraw-publication.ts'
import { aDraft } from '../../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { questionnaire } from '../../support/questionnaire.ts'
import { childrenRule } from '../../support/rule-form.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column, count } = inspect(database)
const second = await niort.administrator('Seconde Personne')
const admin = () => niort.as('plie-administrator')
const colleague = () => niort.as('plie-administrator', second)
const key = () => ({ idempotencyKey: newId() })
await configurePublications(admin(), { needsSecondPerson: true })

const asked = async (more: { formId: string; revision: number }) =>
  (await requestPublication(admin(), { ...more, reason: 'Seuil revu', ...key() })).requestId
const aRequest = async () => {
  const draft = await aDraft(niort)
  return { ...draft, id: await asked(draft) }
}
const statusOf = async (id: string) => (await column(`select status from publication_request where id = '${id}'`))[0]
const versionsOf = (formId: string) => count(`form_version where form_id = '${formId}'`)

describe('a PLIE that wants two people for a publication', () => {
  it('lets nobody publish alone, and says what to do instead', async () => {
    const { formId, revision } = await aDraft(niort)

    expect(await codeOf(publishForm(admin(), { formId, revision, reason: 'Mise à jour', ...key() }))).toBe(
      'SecondPersonNeeded',
    )
    expect(await versionsOf(formId)).toBe(0)
  })

  it('publishes when another administrator approves, with the reason that was given', async () => {
    const { formId, id } = await aRequest()

    await approvePublication(colleague(), { id, ...key() })

    expect(
      await column(
        `select number || ' ' || reason || ' ' || (published_by = '${second}') from form_version where form_id = '${formId}'`,
      ),
    ).toEqual(['1 Seuil revu true'])
    expect(
      await column(
        `select r.status || ' ' || (r.requested_by = '${niort.accounts['plie-administrator']}') || ' ' || (r.settled_by = '${second}')
         from publication_request r join form_version v on v.id = r.form_version_id where r.id = '${id}'`,
      ),
    ).toEqual(['APPROVED true true'])
    expect(await count(`form_draft where form_id = '${formId}'`)).toBe(0)
    expect(
      await column(
        `select action || ' ' || result from audit_entry where object_id = '${formId}' and action like 'publication.%' order by at, id`,
      ),
    ).toEqual(['publication.request ok', 'publication.approve ok'])
  })

  it('refuses the answer of whoever asked', async () => {
    const { formId, id } = await aRequest()

    expect(await codeOf(approvePublication(admin(), { id, ...key() }))).toBe('OwnRequest')
    expect(await codeOf(sendBackPublication(admin(), { id, reason: 'Non', ...key() }))).toBe('OwnRequest')
    expect(await versionsOf(formId)).toBe(0)
    expect(await statusOf(id)).toBe('PENDING')
  })

  it('sends back with a written reason and keeps the draft, which may be asked for again', async () => {
    const { formId, revision, id } = await aRequest()

    expect(await issuesOf(sendBackPublication(colleague(), { id, reason: '  ', ...key() }))).toEqual([
      'input.required at reason',
    ])
    await sendBackPublication(colleague(), { id, reason: 'Seuil à revoir avec la cellule', ...key() })

    expect(await column(`select status || ' ' || answer from publication_request where id = '${id}'`)).toEqual([
      'SENT_BACK Seuil à revoir avec la cellule',
    ])
    expect(await statusOf(await asked({ formId, revision }))).toBe('PENDING')
  })

  it('is cancelled by any change of the draft', async () => {
    const { formId, revision, definition, id } = await aRequest()

    await saveFormDraft(colleague(), { formId, definition: { ...definition, title: { fr: 'Autre' } }, revision })

    expect(await statusOf(id)).toBe('CANCELLED')
    expect(await codeOf(approvePublication(colleague(), { id, ...key() }))).toBe('RequestSettled')
    expect(await versionsOf(formId)).toBe(0)
  })

  it('is withdrawn by whoever asked, and by nobody else', async () => {
    const { id } = await aRequest()

    expect(await codeOf(withdrawPublication(colleague(), { id, ...key() }))).toBe('FORBIDDEN')
    await withdrawPublication(admin(), { id, ...key() })

    expect(await statusOf(id)).toBe('WITHDRAWN')
    for (const act of [approvePublication, withdrawPublication])
      expect(await codeOf(act(colleague(), { id, ...key() }))).toBe('RequestSettled')
    expect(await codeOf(sendBackPublication(colleague(), { id, reason: 'Tard', ...key() }))).toBe('RequestSettled')
  })

  it('is asked once of the revision reviewed, of a draft that may be published', async () => {
    const { formId, revision, definition } = await aDraft(niort)
    const request = (more: { revision?: number; reason?: string } = {}) =>
      requestPublication(admin(), { formId, revision, reason: 'Mise à jour', ...more, ...key() })

    expect(await issuesOf(request({ reason: '' }))).toEqual(['input.required at reason'])
    expect(await failureOf(request({ revision: revision + 1 }))).toMatchObject({ type: 'VersionConflict' })
    await request()
    expect(await codeOf(request())).toBe('AlreadyRequested')

    await saveFormDraft(admin(), { formId, definition: { ...definition, items: [], computed: [] }, revision })
    expect(await issuesOf(request({ revision: revision + 1 }))).toEqual(['document.no-fields at items'])
  })

  it('a red golden case blocks the request as it blocks the publication, and says which case and why', async () => {
    const { formId, revision } = await aDraft(niort, (name) => ({
      ...questionnaire({ key: name }),
      rules: [childrenRule('ge', 3)],
      cases: [
        {
          id: 'k_three',
          label: { fr: 'Trois enfants' },
          today: '2026-11-22',
          answers: { f_text: { value: 'vu' }, f_children: { value: 3 } },
          expect: { outcome: null },
        },
      ],
    }))
    const refused = await failureOf(requestPublication(admin(), { formId, revision, reason: 'Mise à jour', ...key() }))

    expect(refused).toMatchObject({
      type: 'NotPublishable',
      issues: [{ code: 'version.case-failed', params: { case: { fr: 'Trois enfants' }, id: 'k_three' } }],
    })
  })

  it('of two answers given at once, one counts', async () => {
    const { formId, id } = await aRequest()

    const answers = await Promise.allSettled([
      approvePublication(colleague(), { id, ...key() }),
      sendBackPublication(colleague(), { id, reason: 'Attendons', ...key() }),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await versionsOf(formId)).toBe((await statusOf(id)) === 'APPROVED' ? 1 : 0)
  })

  it('is approved once for one key', async () => {
    const { formId, id } = await aRequest()
    const same = key()

    await Promise.all([1, 2, 3].map(() => approvePublication(colleague(), { id, ...same })))

    expect(await versionsOf(formId)).toBe(1)
  })

  it('belongs to the administrators of the PLIE', async () => {
    const { formId, revision, id } = await aRequest()
    const theirs = () => caen.as('plie-administrator')

    for (const role of ['coordination', 'referent', 'prescriber', 'auditor'] as const) {
      expect(await codeOf(requestPublication(niort.as(role), { formId, revision, reason: 'x', ...key() }))).toBe(
        'FORBIDDEN',
      )
      expect(await codeOf(approvePublication(niort.as(role), { id, ...key() }))).toBe('FORBIDDEN')
      expect(await codeOf(sendBackPublication(niort.as(role), { id, reason: 'x', ...key() }))).toBe('FORBIDDEN')
      expect(await codeOf(withdrawPublication(niort.as(role), { id, ...key() }))).toBe('FORBIDDEN')
    }
    expect(await codeOf(requestPublication(theirs(), { formId, revision, reason: 'x', ...key() }))).toBe('NOT_FOUND')
    expect(await codeOf(approvePublication(theirs(), { id, ...key() }))).toBe('NOT_FOUND')
    expect(await codeOf(sendBackPublication(theirs(), { id, reason: 'x', ...key() }))).toBe('NOT_FOUND')
    expect(await codeOf(withdrawPublication(theirs(), { id, ...key() }))).toBe('NOT_FOUND')
    for (const unknown of [newId(), 'x', '__proto__'])
      expect(await codeOf(approvePublication(colleague(), { id: unknown, ...key() }))).toBe('NOT_FOUND')
  })
})

describe('asking for a second person or not', () => {
  it('is a choice of each PLIE, which leaves its line', async () => {
    expect(await readPublicationSettings(admin(), null)).toEqual({ needsSecondPerson: true })
    expect(await readPublicationSettings(caen.as('plie-administrator'), null)).toEqual({ needsSecondPerson: false })

    await configurePublications(admin(), { needsSecondPerson: false })
    const { formId, revision } = await aDraft(niort)
    await publishForm(admin(), { formId, revision, reason: 'Seul', ...key() })
    await configurePublications(admin(), { needsSecondPerson: true })

    expect(await versionsOf(formId)).toBe(1)
    expect(
      await column(
        `select result from audit_entry where action = 'publication.configure' and object_id = '${niort.tenant.id}'`,
      ),
    ).toEqual(['ok', 'ok', 'ok'])
    expect(await column(`select settings ? 'outcomes' from plie where id = '${niort.tenant.id}'`)).toEqual(['true'])
  })

  it('cancels what waited when the form is published otherwise', async () => {
    const { formId, revision, id } = await aRequest()
    await configurePublications(admin(), { needsSecondPerson: false })

    await publishForm(admin(), { formId, revision, reason: 'Seul', ...key() })
    await configurePublications(admin(), { needsSecondPerson: true })

    expect(await statusOf(id)).toBe('CANCELLED')
    expect(await versionsOf(formId)).toBe(1)
  })

  it('is refused where nobody could be the second person', async () => {
    const alone = () => caen.as('plie-administrator')

    expect(await codeOf(configurePublications(alone(), { needsSecondPerson: true }))).toBe('NoSecondPerson')
    expect(await readPublicationSettings(alone(), null)).toEqual({ needsSecondPerson: false })
  })

  it('belongs to the administrators', async () => {
    for (const role of ['coordination', 'referent', 'prescriber', 'auditor'] as const) {
      expect(await codeOf(configurePublications(niort.as(role), { needsSecondPerson: false }))).toBe('FORBIDDEN')
      expect(await codeOf(readPublicationSettings(niort.as(role), null))).toBe('FORBIDDEN')
    }
  })
})

describe('what is kept of a request', () => {
  it('is of one PLIE: no row can point at the form or the people of another', async () => {
    const { formId } = await aRequest()
    const row = (plie: string, by: string) =>
      `insert into publication_request (plie_id, id, form_id, revision, reason, status, requested_at, requested_by)
       values ('${plie}', '${newId()}', '${formId}', 1, 'x', 'WITHDRAWN', now(), '${by}')`

    await expect(
      execute(database.ownerUrl, [
        row(caen.tenant.id, caen.accounts['plie-administrator']).replace(
          "'x', 'WITHDRAWN', now()",
          "'x', 'PENDING', now()",
        ),
      ]),
    ).rejects.toThrow(/publication_request_form_id_fk/)
    const seen = await caen
      .as('plie-administrator')
      .em.transactional((em) => em.execute<{ n: number }[]>('select count(*)::int as n from publication_request'))
    expect(seen).toEqual([{ n: 0 }])
  })

  it('is never removed by the application', async () => {
    const attempt = admin().em.transactional((em) => em.execute('delete from publication_request'))

    await expect(attempt).rejects.toThrow(/permission denied/)
  })
})
