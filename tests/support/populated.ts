import {
  type Answer,
  archiveOption,
  type Field,
  type FormDefinition,
  fieldsOf,
  presets,
  type Rule,
  removeItem,
  replaceField,
} from '../../schema/index.ts'
import { createApiToken } from '../../server/accounts/create-api-token.ts'
import { rotateApiToken } from '../../server/accounts/rotate-api-token.ts'
import { readMigrations } from '../../server/answer-migrations/read-migrations.ts'
import { openAttachment } from '../../server/attachments/index.ts'
import { keepDossierView, recordAbsence } from '../../server/caseloads/index.ts'
import { recordContact } from '../../server/contacts/index.ts'
import { replaceDocument } from '../../server/documents/replace-document.ts'
import { withdrawDocument } from '../../server/documents/withdraw-document.ts'
import { assignReferent } from '../../server/dossiers/assign-referent.ts'
import { snoozeDueItem } from '../../server/due/snooze-due-item.ts'
import { recordTraining, recordWorkContract } from '../../server/employment/employment-verbs.ts'
import { signContract } from '../../server/engagement/index.ts'
import { proposeExit } from '../../server/exits/index.ts'
import { createForm } from '../../server/forms/create-form.ts'
import { formVersions } from '../../server/forms/index.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import {
  closeOperation,
  leaveOperation,
  recordOperation,
  recordParticipation,
} from '../../server/participations/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { acceptPrescription } from '../../server/prescriptions/accept-prescription.ts'
import { askPrescriber, rejectPrescription } from '../../server/prescriptions/index.ts'
import { markPrescriptionPiece } from '../../server/prescriptions/mark-prescription-piece.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { requestPublication } from '../../server/publications/request-publication.ts'
import { sendBackPublication } from '../../server/publications/send-back-publication.ts'
import { actOnStep } from '../../server/steps/act-on-step.ts'
import type { PerformedStepAct } from '../../server/steps/changes.ts'
import { steps } from '../../server/steps/index.ts'
import { markStepEvidence } from '../../server/steps/mark-step-evidence.ts'
import { recordStep } from '../../server/steps/record-step.ts'
import { startStepSheet } from '../../server/steps/start-step-sheet.ts'
import { attachReferent, recordStructure } from '../../server/structures/index.ts'
import { saveAnswers, submitAnswers } from '../../server/submissions/index.ts'
import { changeSetting } from '../../server/tenants/change-setting.ts'
import { createWebhook } from '../../server/webhooks/create-webhook.ts'
import { keepDelivery } from '../../server/webhooks/sending/settle.ts'
import { aDocument, aDossier, aDraft, aForm, anAttachment, aSubmission, goOn } from './builders.ts'
import { inspect } from './inspect.ts'
import { aHandedIn, aLink, aPrescription } from './prescriptions.ts'
import { answerTo, apply, field, questionnaire, STEPS, value } from './questionnaire.ts'
import type { TestDatabase } from './test-database.ts'
import type { TestPlie } from './world.ts'

/** Ids of one row of every kind in a PLIE. */
export interface Populated {
  readonly plie: string
  /** Followed by the PLIE's référent, sent by its prescriber. */
  readonly dossier: string
  /** Followed by another référent. */
  readonly otherDossier: string
  readonly webhook: string
  /** Cursor of something that happened. */
  readonly change: string
  readonly closedDossier: string
  readonly participant: string
  /** What that person is called. */
  readonly knownLastName: string
  readonly knownFirstName: string
  readonly form: string
  readonly formVersion: string
  /** Never published, with a draft. */
  readonly draftForm: string
  /** A draft without any question: it may not be published. */
  readonly emptyForm: string
  readonly submission: string
  readonly draftSubmission: string
  readonly prescription: string
  readonly workContract: string
  readonly training: string
  readonly attachment: string
  /** Deposited in the dossier, in two versions, each downloaded once. */
  readonly document: string
  /** Two FSE+ operations, and the person of the dossier in the first. */
  readonly operation: string
  readonly participation: string
  /** An interview of the dossier, signed on screen with `signature`. */
  readonly contact: string
  readonly signature: string
  /** Over, with evidence, a sheet and a decision that declined it. */
  readonly step: string
  /** Validated: nothing more may be done of it. */
  readonly settledStep: string
  readonly exitDecision: string
  /** Submitted, signed by the référent on paper and by nobody on screen; another one is signed on screen. */
  readonly engagementContract: string
  readonly member: string
  /** Another référent, whom the first covers for a while. */
  readonly colleague: string
  readonly absence: string
  /** Employs the référent. */
  readonly structure: string
  /** A list the coordination keeps under a name. */
  readonly view: string
  readonly token: string
  readonly auditEntry: string
  /** Asked by another administrator, waiting. */
  readonly publicationRequest: string
  /** Asked by the PLIE’s own administrator, waiting. */
  readonly ownRequest: string
  /** The PLIE's published prescription sheet, a public link to it, and what came through it, not decided yet. */
  readonly sheetForm: string
  readonly prescriptionLink: string
  /** One the coordination typed, with a question asked about it. */
  readonly handedIn: string
  readonly received: string
  /** Published twice, the second time with a plan that took a form under way, with a draft that asks for another. */
  readonly migratedForm: string
  /** Its version in force. */
  readonly migratedVersion: string
  readonly answerMigration: string
  /** Made from a model that changed since, with a draft. */
  readonly modelForm: string
}

/** What a question and an option of the forms here mean everywhere. */
export const CONCEPT = 'core:mobility'

const meaning = (form: FormDefinition): FormDefinition => ({
  ...form,
  lists: form.lists.map((list) => ({
    ...list,
    options: list.options.map((option) => ({ ...option, concept: [CONCEPT] })),
  })),
  items: form.items.map((item) =>
    item.t !== 'section'
      ? item
      : {
          ...item,
          items: item.items.map((one) =>
            one.t === 'field' && one.id === 'f_mobility' ? { ...one, concept: [CONCEPT] } : one,
          ),
        },
  ),
})

/** Fills a PLIE with a row of every kind; whatever a person types in it starts with `mark`. */
export const populate = async (database: TestDatabase, plie: TestPlie, mark: string): Promise<Populated> => {
  const referent = () => plie.as('referent')
  const coordination = () => plie.as('coordination')
  const document = (key: string) => {
    const form = questionnaire({ key, title: `${mark} titre` })
    return { ...meaning(form), intro: { fr: `${mark} introduction` } }
  }
  const person = {
    firstName: `${mark} prénom`,
    lastName: `${mark} nom`,
    birthDate: '1990-02-28',
    email: `${mark.toLowerCase()}@example.org`,
    phone: `${mark} 05`,
    commune: `${mark} ville`,
    statuses: ['brsa'],
  }
  const dossier = await aDossier(plie.as('prescriber'), { ...person, openedAt: '2026-01-05' })
  await assignReferent(coordination(), { dossierId: dossier, referentId: plie.accounts.referent, version: 1 })
  await liveThrough(database, plie, dossier, mark)
  const otherDossier = await aDossier(coordination(), { ...person, referentId: await plie.referent(`${mark} autre`) })
  const closedDossier = await aDossier(referent(), person)

  const form = await aForm(plie, document)
  const admin = () => plie.as('plie-administrator')
  const rule = (children: number): Rule => ({
    id: 'r_children',
    label: { fr: `${mark} critère` },
    hit: 'first',
    outcome: 'positive',
    when: apply('ge', answerTo('f_children'), value(children)),
    because: { fr: `${mark} motif` },
  })
  const next = { ...form.definition, items: [...form.definition.items, field('f_later', 'text')], rules: [rule(5)] }
  await saveFormDraft(admin(), { formId: form.formId, definition: next, revision: null })
  await publishForm(admin(), { formId: form.formId, revision: 1, reason: `${mark} raison`, idempotencyKey: newId() })
  // Decides otherwise of whoever has three children, and touches answers that were given.
  const items = [...next.items, field('f_last', 'text')]
  const another = { ...next, items, rules: [rule(2)], lists: [{ ...STEPS, ordered: false }] }
  await saveFormDraft(admin(), { formId: form.formId, definition: another, revision: null })
  const emptyForm = (await createForm(admin(), { kind: 'free', title: `${mark} vide`, idempotencyKey: newId() })).id
  const draft = await aDraft(plie, document)
  // An administrator for this only: the PLIE keeps one, whom nobody may demote.
  const second = await plie.referent(`${mark} seconde`)
  const asked = async (formId: string, revision: number, by: string) => {
    const input = { formId, revision, reason: `${mark} demande`, idempotencyKey: newId() }
    return (await requestPublication(plie.as('plie-administrator', by), input)).requestId
  }
  const sentBack = await asked(form.formId, 1, second)
  await sendBackPublication(admin(), { id: sentBack, reason: `${mark} renvoi`, idempotencyKey: newId() })
  const publicationRequest = await asked((await aDraft(plie, document)).formId, 2, second)
  const ownRequest = await asked((await aDraft(plie, document)).formId, 2, plie.accounts['plie-administrator'])
  const migrated = await aMigration(plie, mark)
  const modelForm = await aModelForm(database, plie)
  const prescription = await aSubmission(plie.as('prescriber'), { dossierId: dossier, formId: form.formId })
  await submitAnswers(plie.as('prescriber'), {
    submissionId: prescription,
    answers: { f_text: { value: `${mark} vu` }, f_licence: { missing: 'refused' } },
    lock: 1,
    idempotencyKey: newId(),
  })

  const attachment = await anAttachment(referent(), dossier, `${mark} contrat.pdf`)
  const answers = {
    f_text: { value: `${mark} texte` },
    f_note: { value: `${mark} note libre` },
    f_children: { value: 3 },
    f_income: { value: 4_217.35 },
    f_since: { value: '2020-03-04' },
    f_licence: { value: true },
    f_mobility: { value: 'o_2' },
    f_health: { value: 'o_3' },
    f_choice: { value: 'o_1' },
    f_means: { value: ['o_1', 'o_2'] },
    f_file: { value: [attachment] },
  }
  const submission = await aSubmission(referent(), { dossierId: dossier, formId: form.formId })
  await saveAnswers(referent(), { submissionId: submission, answers, lock: 1 })
  await submitAnswers(referent(), { submissionId: submission, lock: 2, idempotencyKey: newId() })
  const draftSubmission = await aSubmission(referent(), { dossierId: dossier, formId: form.formId })
  await saveAnswers(referent(), {
    submissionId: draftSubmission,
    answers: { f_note: { value: `${mark} brouillon` } },
    lock: 1,
  })

  const job = { kind: 'cdi', employer: `${mark} employeur`, startDate: '2026-01-05', weeklyHours: 35 }
  const ended = {
    kind: 'cdd',
    employer: `${mark} employeur`,
    startDate: '2025-01-05',
    signedEndDate: '2025-06-30',
    actualEndDate: '2025-06-30',
    weeklyHours: 24,
    quotaPercent: 68,
    subsidised: false,
    clauseHours: 100,
    partTimeChosen: false,
    sameEmployer: true,
    annualClosingOnly: false,
    siaeKind: 'none',
  }
  const training = {
    kind: 'certification',
    title: `${mark} titre pro`,
    hours: 70,
    startDate: '2025-01-06',
    endDate: '2025-02-06',
    titleObtained: true,
  }
  const workContract = (
    await recordWorkContract(referent(), { dossierId: dossier, input: ended, idempotencyKey: newId() })
  ).id
  await recordWorkContract(referent(), { dossierId: dossier, input: job, idempotencyKey: newId() })
  await answerEverything(database, plie, dossier, mark)
  const trained = (await recordTraining(referent(), { dossierId: dossier, input: training, idempotencyKey: newId() }))
    .id
  const inOperation = await aParticipation(plie, dossier, mark)
  const met = await someContacts(referent, dossier, mark)
  const written = await aStep(plie, dossier, { mark, attachment })
  const engagementContract = await someEngagement(plie, referent, dossier, mark)
  const { column } = inspect(database)
  const [version] = await column(`select version from dossier where id = '${dossier}'`)
  const exitDecision = (
    await proposeExit(referent(), {
      dossierId: dossier,
      outcome: 'positive',
      comment: `${mark} motif`,
      version: Number(version),
      idempotencyKey: newId(),
    })
  ).id
  const colleague = await plie.referent(`${mark} collègue`)
  const { id: absence } = await recordAbsence(coordination(), {
    ...{ referentId: colleague, coverId: plie.accounts.referent, fromDay: '2027-03-01', untilDay: '2027-03-08' },
    idempotencyKey: newId(),
  })
  const structure = await aStructure(plie, mark)
  const putOff = { dossierId: dossier, key: 'exit-waiting', until: '2026-12-10', word: `${mark} mot` }
  await snoozeDueItem(coordination(), putOff)
  const { id: view } = await keepDossierView(coordination(), { name: `${mark} vue`, query: `filter=${mark}` })
  const token = await createApiToken(plie.as('plie-administrator'), {
    name: `${mark} jeton`,
    scopes: ['DOSSIERS_READ'],
    expiresAt: new Date('2027-01-01T00:00:00Z'),
    cidrs: ['192.0.2.0/24'],
    idempotencyKey: newId(),
  })
  await rotateApiToken(plie.as('plie-administrator'), { id: token.id, idempotencyKey: newId() })
  const webhook = await aWebhook(plie, mark)
  const link = await aLink(plie, { label: `${mark} structure`, opensOn: '2026-01-01', expiresOn: '2027-12-31' })
  const accepted = await aPrescription(plie, link, mark)
  await markPrescriptionPiece(coordination(), { id: accepted, document: `${mark} pièce`, seen: true, version: 1 })
  await acceptPrescription(coordination(), {
    id: accepted,
    person: { ...person, referentId: plie.accounts.referent },
    version: 2,
    reason: `${mark} motif écrit`,
    idempotencyKey: newId(),
  })
  await rejectPrescription(coordination(), {
    id: await aPrescription(plie, link, mark),
    version: 1,
    feedback: `${mark} motif de refus`,
  })
  const received = await aPrescription(plie, link, mark)
  const handedIn = await aHandedIn(plie, link, mark)
  await askPrescriber(coordination(), {
    ...{ id: handedIn, question: `${mark} question`, version: 1, idempotencyKey: newId() },
  })
  const closed = await aLink(plie, { label: `${mark} structure fermée` })
  await execute(database.ownerUrl, [
    `insert into prescription_request (plie_id, id, prescription_id, question, asked_at, asked_by, answer, answered_at)
       select plie_id, gen_random_uuid(), id, '${mark} question', now(), '${plie.accounts.coordination}', '${mark} réponse', now()
       from prescription where id = '${received}'`,
    `insert into prescription_piece (plie_id, id, prescription_id, document, seen_on, seen_by)
       select plie_id, gen_random_uuid(), id, '${mark} pièce', '2026-11-20', '${plie.accounts.coordination}'
       from prescription where id = '${received}'`,
    // Over: one under way would be copied while somebody counts.
    `insert into search_preparation (plie_id, id, form_id, fields, total, started_at, done_at)
       values ('${plie.tenant.id}', gen_random_uuid(), '${form.formId}', '{f_mobility}', 1, now(), now())`,
    `update prescription_link set revoked_at = now() where id = '${closed.id}'`,
    `update dossier set status = 'exited', closed_at = '2026-11-01' where id = '${closedDossier}'`,
    `update dossier set closed_at = '2026-11-02' where id = '${dossier}'`,
    `update api_token set last_used_at = now(), last_used_from = '${mark} adresse', revoked_at = null, form_ids = array['${form.formId}']::uuid[] where id = '${token.id}'`,
    `update webhook set url = 'https://127.0.0.1:9/', former_secret = secret, former_until = now(), disabled_at = now(), disabled_reason = 'gone',
       cursor_id = (select id from outbox where plie_id = '${plie.tenant.id}' limit 1) where id = '${webhook}'`,
    `update plie set name = '${mark} PLIE', vocabulary = jsonb_set(vocabulary, '{mark}', '"${mark} mot"') where id = '${plie.tenant.id}'`,
    `update account a set display_name = '${mark} ' || display_name, email = '${mark.toLowerCase()}.' || email
     from membership m where m.account_id = a.id and m.plie_id = '${plie.tenant.id}'`,
  ])
  await changeSetting(admin(), {
    section: 'public-page',
    value: { privacy: { fr: `${mark} mention` }, tellsReferent: true },
    revision: 0,
  })
  const one = async (statement: string) => (await column(statement))[0] ?? ''
  // Somebody who left and came back.
  const participantId = await one(`select participant_id from dossier where id = '${closedDossier}'`)
  await aDossier(referent(), { ...person, participantId })
  return {
    plie: plie.tenant.id,
    dossier,
    otherDossier,
    closedDossier,
    knownLastName: person.lastName,
    knownFirstName: person.firstName,
    participant: await one(`select participant_id from dossier where id = '${dossier}'`),
    form: form.formId,
    formVersion: form.versionId,
    draftForm: draft.formId,
    emptyForm,
    publicationRequest,
    ownRequest,
    ...migrated,
    modelForm,
    submission,
    draftSubmission,
    prescription,
    workContract,
    training: trained,
    attachment,
    document: await someDocuments(plie, dossier, mark),
    ...inOperation,
    ...met,
    ...written,
    exitDecision,
    engagementContract,
    member: plie.accounts.referent,
    colleague,
    absence,
    structure,
    view,
    token: token.id,
    webhook,
    change: await one(`select id from outbox where plie_id = '${plie.tenant.id}' order by id desc limit 1`),
    sheetForm: link.formId,
    prescriptionLink: link.id,
    received,
    handedIn,
    auditEntry: await one(`select id from audit_entry where plie_id = '${plie.tenant.id}' order by at desc limit 1`),
  }
}

/** The organisation that employs the référent, beside one that no longer works for the PLIE. */
const aStructure = async (plie: TestPlie, mark: string): Promise<string> => {
  const input = { name: `${mark} association`, kind: 'association', communes: [`${mark} commune`], closedOn: null }
  const past = { ...input, name: `${mark} ancienne association`, closedOn: '2025-12-31' }
  await recordStructure(plie.as('coordination'), { input: past, idempotencyKey: newId() })
  const { id } = await recordStructure(plie.as('coordination'), { input, idempotencyKey: newId() })
  const attached = { referentId: plie.accounts.referent, structureId: id, fromDay: '2026-01-05', version: 1 }
  await attachReferent(plie.as('coordination'), attached)
  return id
}

/** A hook with an attempt to send that failed. Its address is one that nothing is ever sent to. */
const aWebhook = async (plie: TestPlie, mark: string): Promise<string> => {
  const admin = plie.as('plie-administrator')
  const { id } = await createWebhook(admin, {
    input: { name: `${mark} système`, url: 'https://hote.invalid/', kinds: ['exit-settled'] },
    idempotencyKey: newId(),
  })
  const attempt = { webhookId: id, batchId: newId(), trial: false, attempt: 1, events: 2, at: admin.now }
  const posted = { status: 500, error: 'status', excerpt: `${mark} panne`, ms: 3 } as const
  await keepDelivery(admin.em, plie.tenant.id, { ...attempt, posted })
  return id
}

/** A dossier admitted, paused twice, suspended, asking for a third pause. */
const liveThrough = async (database: TestDatabase, plie: TestPlie, dossier: string, mark: string): Promise<void> => {
  const reason = `${mark} raison`
  const { settings } = presets[plie.tenant.slug === 'caen' ? 'caen' : 'niort']
  const asked = { standbyReason: settings.standby?.value.reasons[0]?.id, reason }
  await goOn(
    ...([plie, dossier] as const),
    'propose_entry',
    ['admit', { on: '2026-01-12', reason }],
    ['open_standby', { ...asked, from: '2026-02-01', until: '2026-03-01' }],
    ['extend_standby', { until: '2026-04-01', reason }],
    ['close_standby', { on: '2026-03-20' }],
    ['suspend', { from: '2026-05-01', until: '2026-05-20', reason }],
    ['suspend', { from: '2026-06-01', reason }],
    ['ask_standby', { ...asked, from: '2026-07-01', until: '2026-08-01' }],
  )
  await execute(database.ownerUrl, [
    `insert into entry_evidence (plie_id, id, dossier_id, document, seen_on, seen_by)
       values ('${plie.tenant.id}', gen_random_uuid(), '${dossier}', '${mark} pièce', '2026-01-10', '${plie.accounts.coordination}')`,
    // Of every kind of setting a journey reads, one at least.
    `update plie set settings = settings || '${JSON.stringify({
      entryEvidence: { value: [{ fr: `${mark} pièce` }, { fr: `${mark} autre pièce` }] },
      exitBlockedDuringPlieAction: { value: true },
      unjustifiedAbsencesToCommittee: { value: 2 },
      activeCaseloadPerFte: { value: [{ fte: 1, people: { min: 30, max: 60 } }] },
      length: { value: { capMonths: 24, periodMonths: 6 }, source: `${mark} durée` },
      decisionWithinDays: { value: 20, source: `${mark} délai` },
      bodies: [{ id: 'cellule', name: { fr: `${mark} cellule` }, decides: ['entry', 'exit', 'standby', 'renewal'] }],
    })}' where id = '${plie.tenant.id}'`,
  ])
}

/** An interview signed on screen with a note, an absence, and the appointment that was given with it. */
export const someContacts = async (as: () => RequestContext, dossierId: string, mark: string) => {
  const signature = await anAttachment(as(), dossierId, `${mark} signature.png`, { mime: 'image/png' })
  const note = (input: object) => recordContact(as(), { dossierId, input, idempotencyKey: newId() })
  const held = {
    on: '2026-11-02',
    time: '10:30',
    channel: 'in_person',
    presence: 'seen',
    minutes: 50,
    otherMinutes: 15,
  }
  const { id: contact } = await note({ ...held, note: `${mark} note`, signatureId: signature })
  const missed = { on: '2026-11-10', channel: 'phone', presence: 'unjustified_absence', note: `${mark} absence` }
  await note({ ...missed, nextOn: '2026-11-30', nextTime: '14:00' })
  await note({ ...missed, on: '2026-11-12' })
  return { contact, signature }
}

/** A document in two versions, each downloaded once, and another withdrawn; some were asked for at the entry. */
const someDocuments = async (plie: TestPlie, dossierId: string, mark: string): Promise<string> => {
  const referent = () => plie.as('referent')
  const { id, attachmentId } = await aDocument(referent, dossierId, { label: `${mark} attestation` })
  const next = await anAttachment(referent(), dossierId, `${mark} attestation 2.pdf`)
  await replaceDocument(referent(), { id, attachmentId: next, version: 1 })
  for (const file of [attachmentId, next]) await openAttachment(plie.as('coordination'), { id: file })
  const wrong = await aDocument(referent, dossierId, { label: `${mark} erreur`, sensitive: true })
  await withdrawDocument(referent(), { id: wrong.id, reason: `${mark} raison`, version: 1 })
  return id
}

/** Two engagement contracts: one signed on screen by the participant, one to sign. */
export const someEngagement = async (
  plie: TestPlie,
  referent: () => RequestContext,
  dossierId: string,
  mark: string,
): Promise<string> => {
  const { id: formId } = await aContractForm(plie, mark)
  const submit = async () => {
    const submissionId = await aSubmission(referent(), { dossierId, formId })
    const answers = { f_goals: { value: `${mark} objectifs` } }
    await submitAnswers(referent(), { submissionId, answers, lock: 1, idempotencyKey: newId() })
    return submissionId
  }
  const signatureId = await anAttachment(referent(), dossierId, `${mark} signature.png`, { mime: 'image/png' })
  const input = { signatory: 'participant', means: 'drawn', signatureId, signerName: `${mark} signataire` }
  await signContract(referent(), { submissionId: await submit(), input, idempotencyKey: newId() })
  return submit()
}

const aContractForm = async (plie: TestPlie, mark: string): Promise<{ id: string }> => {
  const { formId } = await aForm(plie, (key) => ({
    ...questionnaire({ key, title: `${mark} contrat` }),
    kind: 'contract',
    items: [field('f_goals', 'paragraph')],
    ...{ computed: [], rules: [], checks: [] },
  }))
  return { id: formId }
}

/** Somebody in an operation who left it, and an operation that is closed. */
export const aParticipation = async (plie: TestPlie, dossierId: string, mark: string) => {
  const coordination = () => plie.as('coordination')
  const made = async (operationNumber: string) =>
    (
      await recordOperation(coordination(), {
        input: {
          ...{ operationNumber: `${mark} ${operationNumber}`, label: `${mark} opération`, operator: `${mark} porteur` },
          ...{ firstDay: '2026-01-01', lastDay: '2026-12-31' },
        },
        idempotencyKey: newId(),
      })
    ).id
  const operation = await made('2026-1')
  await closeOperation(coordination(), { id: await made('2026-2'), version: 1 })
  const asked = { dossierId, operationId: operation, on: '2026-01-12', idempotencyKey: newId() }
  const { id: participation } = await recordParticipation(coordination(), asked)
  await leaveOperation(coordination(), { id: participation, on: '2026-03-01', version: 1 })
  return { operation, participation }
}

/** A family of steps both PLIEs have. */
export const STEP_FAMILY = 'step-family-FORMATION'

/** A step that was carried out, reviewed, proved, and declined on its sheet: a row of every kind. */
const aStep = async (
  plie: TestPlie,
  dossierId: string,
  { mark, attachment }: { mark: string; attachment: string },
): Promise<{ step: string; settledStep: string }> => {
  const referent = () => plie.as('referent')
  const input = {
    ...{ family: STEP_FAMILY, label: `${mark} étape`, operator: `${mark} organisme`, programme: false, hours: 35 },
    ...{ plannedStart: '2026-01-05', plannedEnd: '2026-02-05', objective: `${mark} objectif` },
    ...{ realStart: '2026-01-06', realEnd: '2026-02-06' },
  }
  const { id } = await recordStep(referent(), { dossierId, input, idempotencyKey: newId() })
  const act = (name: PerformedStepAct, version: number, ctx = referent(), of = id) =>
    actOnStep(ctx, {
      ...{ id: of, act: name, version, idempotencyKey: newId() },
      input: { on: '2026-02-06', text: `${mark} bilan`, override: true },
    })
  await act('review_mid', 1)
  await act('review_final', 2)
  await markStepEvidence(referent(), { id, attachmentId: attachment, slot: 'f_proof', kept: true, version: 3 })
  await startStepSheet(referent(), { id, idempotencyKey: newId() })
  const [written] = await steps(referent()).ofDossier(dossierId)
  await submitAnswers(referent(), { submissionId: written?.sheetId ?? '', lock: 1, idempotencyKey: newId() })
  await act('decline', 5, plie.as('coordination'))
  const [validated = '', abandoned = ''] = await otherSteps(plie, dossierId, input)
  await startStepSheet(referent(), { id: validated, idempotencyKey: newId() })
  const sheets = await steps(referent()).ofDossier(dossierId)
  const submissionId = sheets.find((one) => one.id === validated)?.sheetId ?? ''
  await submitAnswers(referent(), {
    submissionId,
    answers: { f_outcome: { value: `${mark} bilan` } },
    lock: 1,
    idempotencyKey: newId(),
  })
  await act('validate', 2, plie.as('coordination'), validated)
  await act('abandon', 1, referent(), abandoned)
  return { step: id, settledStep: validated }
}

/** One that waits to be validated, one under way, and one that lacks everything. */
const otherSteps = async (plie: TestPlie, dossierId: string, input: object): Promise<string[]> => {
  const ids: string[] = []
  for (const realEnd of ['2026-02-06', null, '2026-02-07'])
    ids.push(
      (
        await recordStep(plie.as('referent'), {
          dossierId,
          input: { ...input, realEnd },
          idempotencyKey: newId(),
        })
      ).id,
    )
  return ids
}

/** The entry of a plan that the draft of `migratedForm` asks for. */
export const PLAN_ENTRY = 'field-removed f_later'
/** A change of the model of `modelForm`. */
export const UPSTREAM_KEY = 'form'

/** A form under way taken to a second version, which a draft would take further. */
const aMigration = async (plie: TestPlie, mark: string) => {
  const admin = () => plie.as('plie-administrator')
  const { formId, versionId, definition } = await aForm(plie, (key) => ({
    ...questionnaire({ key, title: `${mark} titre` }),
    items: [field('f_short', 'text'), field('f_later', 'integer'), field('f_step', 'scale', { list: STEPS.id })],
    computed: [],
  }))
  const dossierId = await aDossier(plie.as('referent'))
  const submissionId = await aSubmission(plie.as('referent'), { dossierId, formId })
  const answers = { f_short: { value: `${mark} court` }, f_later: { value: 4 }, f_step: { value: 'o_1' } }
  await saveAnswers(plie.as('referent'), { submissionId, answers, lock: 1 })
  const second = replaceField(definition, { field: 'f_short', id: 'f_shorter', kind: 'text', newId: () => 'f_shorter' })
  await saveFormDraft(admin(), { formId, definition: second, revision: null })
  await publishForm(admin(), {
    formId,
    revision: 1,
    reason: `${mark} raison`,
    plan: [{ formVersionId: versionId, entries: [] }],
    idempotencyKey: newId(),
  })
  const third = archiveOption(removeItem(second, { id: 'f_later' }), { list: STEPS.id, id: 'o_1' })
  await saveFormDraft(admin(), { formId, definition: third, revision: null })
  const [migration] = await readMigrations(admin(), { formId })
  const current = await formVersions(admin()).current(formId)
  // Asked with a plan: one option taken for another, everything else as proposed.
  const entries = [{ id: 'options-gone f_step', action: { do: 'map' as const, options: { o_1: 'o_2' } } }]
  await requestPublication(admin(), {
    formId,
    revision: 1,
    reason: `${mark} demande`,
    plan: [{ formVersionId: current?.id ?? '', entries }],
    idempotencyKey: newId(),
  })
  return { migratedForm: formId, migratedVersion: current?.id ?? '', answerMigration: migration?.id ?? '' }
}

/** A form made from a model that has had another introduction since, which this PLIE reworded too. */
const aModelForm = async (database: TestDatabase, plie: TestPlie): Promise<string> => {
  const preset = 'common/diagnostic-socioprofessionnel'
  const admin = () => plie.as('plie-administrator')
  const { id } = await createForm(admin(), { kind: 'diagnostic', title: 'Modèle', preset, idempotencyKey: newId() })
  await execute(database.ownerUrl, [
    `update form_origin set base = base || '{"intro": {"fr": "Ancienne introduction"}}' where form_id = '${id}'`,
    `update form_draft set definition = definition || '{"intro": {"fr": "La nôtre"}}' where form_id = '${id}'`,
  ])
  return id
}

/** A submitted form of every kind the PLIE has published, with an answer to each of its questions. */
const answerEverything = async (
  database: TestDatabase,
  plie: TestPlie,
  dossierId: string,
  mark: string,
): Promise<void> => {
  const { column } = inspect(database)
  for (const formId of await column(
    `select id from form where plie_id = '${plie.tenant.id}' order by created_at, id`,
  )) {
    const version = await formVersions(plie.as('coordination')).current(formId)
    if (version === null) continue
    const apart = await aDossier(plie.as('coordination'))
    const filled = await aSubmission(plie.as('coordination'), { dossierId: apart, formId })
    const file = await anAttachment(plie.as('coordination'), apart, `${mark} pièce.pdf`)
    const asked = fieldsOf(version.form).filter((one) => one.readOnly === undefined)
    const unanswered = asked.filter((one) => one.missing !== undefined).at(-1)
    const answers = asked.map((one): [string, Answer] => {
      const [reason] = one === unanswered ? (one.missing ?? []) : []
      return [
        one.id,
        reason === undefined
          ? sampleAnswer(version.form, one, { mark, file, member: plie.accounts.referent })
          : { missing: reason },
      ]
    })
    await saveAnswers(plie.as('coordination'), { submissionId: filled, answers: Object.fromEntries(answers), lock: 1 })
    // Whatever the conditions would still ask: what counts here is that every column of every form holds something.
    await execute(database.ownerUrl, [
      `update submission set status = 'SUBMITTED', submitted_at = now(), dossier_id = '${dossierId}' where id = '${filled}'`,
      `update attachment set dossier_id = '${dossierId}' where id = '${file}'`,
    ])
  }
}

const sampleAnswer = (
  form: FormDefinition,
  one: Field,
  { mark, file, member }: { mark: string; file: string; member: string },
): Answer => {
  const option =
    form.lists.find((list) => list.id === one.list)?.options.find(({ archived }) => archived !== true)?.id ?? ''
  const samples: Record<Field['type'], Answer> = {
    text: { value: `${mark} réponse` },
    paragraph: { value: `${mark} réponse libre` },
    integer: { value: one.rules?.min ?? 1 },
    decimal: { value: one.rules?.min ?? 1 },
    date: { value: '2026-01-05' },
    'yes-no': { value: true },
    choice: { value: option },
    scale: { value: option },
    choices: { value: [option] },
    file: { value: [file] },
    money: { value: one.rules?.min ?? 100 },
    email: { value: `${mark.replaceAll(/\W/g, '')}@example.org` },
    phone: { value: '+33612345678' },
    commune: { value: { code: '79191', name: 'Niort', postcode: '79000' } },
    address: { value: { street: `${mark} rue des Saules`, postcode: '79000', commune: '79191', city: 'Niort' } },
    rome: { value: { code: 'K1304', label: 'Services domestiques' } },
    siret: { value: '73282932000074' },
    reference: { value: { id: member, label: mark } },
    signature: { value: { file, name: `${mark} signataire`, signedOn: '2026-01-05' } },
  }
  return samples[one.type]
}
