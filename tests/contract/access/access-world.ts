import { recordTraining, recordWorkContract } from '../../../server/employment/employment-verbs.ts'
import { proposeExit } from '../../../server/exits/index.ts'
import { leaveOperation, recordParticipation } from '../../../server/participations/index.ts'
import { type Actor, READ_SCOPES } from '../../../server/platform/actor.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { recordStep } from '../../../server/steps/record-step.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDocument, aForm, anAttachment, aSubmission } from '../../support/builders.ts'
import { type Populated, populate, STEP_FAMILY, someContacts, someEngagement } from '../../support/populated.ts'
import { questionnaire } from '../../support/questionnaire.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import type { Caller, Relation } from './matrix.ts'

export const ANSWERS = {
  f_text: { value: 'réponse simple' },
  f_note: { value: 'note libre' },
  f_income: { value: 812.5 },
  f_mobility: { value: 'o_1' },
  f_health: { value: 'o_3' },
}

/** Somebody else’s person was in the operation too, and left. */
const aPeerParticipation = async (as: () => RequestContext, operationId: string, dossierId: string) => {
  const asked = { dossierId, operationId, on: '2026-02-02', idempotencyKey: newId() }
  const { id } = await recordParticipation(as(), asked)
  await leaveOperation(as(), { id, on: '2026-02-20', version: 1 })
  return id
}

/** Two PLIEs filled, and for each caller the records that are theirs, a colleague's and the other PLIE's. */
export const accessWorld = async () => {
  const database = await testDatabase()
  const world = await createWorld(database)
  const { niort, caen } = world
  await niort.administrator('Seconde Administratrice')
  const own = await populate(database, niort, 'sien')
  const foreign = await populate(database, caen, 'autrui')
  const coordination = () => niort.as('coordination')

  // The same kinds of record in the dossier of another référent.
  const dossierId = own.otherDossier
  const { formId } = await aForm(niort, (key) => questionnaire({ key }))
  const peerSubmission = await aSubmission(coordination(), { dossierId, formId: own.form })
  await saveAnswers(coordination(), { submissionId: peerSubmission, answers: ANSWERS, lock: 1 })
  await submitAnswers(coordination(), { submissionId: peerSubmission, lock: 2, idempotencyKey: newId() })
  await execute(database.ownerUrl, [
    `update dossier set opened_at = '2026-01-05', admitted_on = '2026-01-05' where id = '${dossierId}'`,
  ])
  const peer: Populated = {
    ...own,
    dossier: dossierId,
    form: own.draftForm,
    submission: peerSubmission,
    draftSubmission: await aSubmission(coordination(), { dossierId, formId: own.form }),
    workContract: (
      await recordWorkContract(coordination(), {
        dossierId,
        input: { kind: 'cdi', employer: 'Voisins', startDate: '2026-01-05', weeklyHours: 35 },
        idempotencyKey: newId(),
      })
    ).id,
    training: (
      await recordTraining(coordination(), {
        dossierId,
        input: { kind: 'certification', title: 'Titre', startDate: '2026-01-05' },
        idempotencyKey: newId(),
      })
    ).id,
    attachment: await anAttachment(coordination(), dossierId),
    document: (await aDocument(coordination, dossierId, { label: 'document voisin' })).id,
    participation: await aPeerParticipation(coordination, own.operation, dossierId),
    ...(await someContacts(coordination, dossierId, 'voisin')),
    engagementContract: await someEngagement(niort, coordination, dossierId, 'voisin'),
    step: (
      await recordStep(coordination(), {
        dossierId,
        input: {
          ...{ family: STEP_FAMILY, label: 'Étape voisine', programme: false, objective: 'objectif voisin' },
          ...{ realStart: '2026-01-05', realEnd: '2026-03-01' },
        },
        idempotencyKey: newId(),
      })
    ).id,
  }
  await aDocument(coordination, dossierId, { label: 'document de santé voisin', sensitive: true })
  const [row] = await coordination().em.execute<{ version: number; participant_id: string }[]>(
    'select version, participant_id from dossier where id = ?',
    [dossierId],
  )
  await proposeExit(coordination(), {
    dossierId,
    outcome: 'positive',
    comment: 'motif voisin',
    version: row?.version ?? 0,
    idempotencyKey: newId(),
  })
  const peerWithPerson = { ...peer, participant: row?.participant_id ?? '' }

  // What a prescriber wrote themselves in the dossier they sent.
  const sent: Populated = {
    ...own,
    submission: own.prescription,
    draftSubmission: await aSubmission(niort.as('prescriber'), { dossierId: own.dossier, formId }),
  }

  const operatorId = newId()
  await execute(database.ownerUrl, [
    `insert into account (id, email, display_name, platform_operator, created_at)
     values ('${operatorId}', 'exploitant@example.org', 'Exploitant', true, now())`,
  ])
  const actor = (more: Partial<Actor>): Actor => ({
    kind: 'account',
    id: null,
    tokenId: null,
    roles: [],
    scopes: [],
    ...more,
  })
  const operator = actor({ id: operatorId, roles: ['platform-operator'] })
  const nobody = actor({ kind: 'anonymous' })
  // A token the PLIE has: what it hands in says which.
  const held = {
    tokenId: own.token,
    roles: ['external-system'],
    scopes: [...READ_SCOPES, 'PRESCRIPTIONS_WRITE'],
  } as const
  const system = actor({ kind: 'token', ...held })

  return {
    database,
    world,
    /** A fresh request. The operator has no PLIE unless `inPlie`: as if their account had been let in by mistake. */
    ask: (caller: Caller, inPlie = true): RequestContext => {
      if (caller === 'anonymous') return systemContext(world.runtime, niort.tenant, nobody)
      if (caller === 'platform-operator') return systemContext(world.runtime, inPlie ? niort.tenant : null, operator)
      return caller === 'external-system' ? systemContext(world.runtime, niort.tenant, system) : niort.as(caller)
    },
    ids: (caller: Caller, relation: Relation): Populated =>
      relation === 'foreign' ? foreign : relation === 'peer' ? peerWithPerson : caller === 'prescriber' ? sent : own,
    definition: (key: string) => questionnaire({ key }),
  }
}
