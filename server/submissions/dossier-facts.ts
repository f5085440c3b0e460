import {
  CONTRACT_KINDS,
  deriveFacts,
  type FormDefinition,
  fieldsOf,
  indexOf,
  type KnownRecord,
  PARTICIPANT_STATUSES,
  SIAE_KINDS,
  TRAINING_KINDS,
} from '../../schema/index.ts'
import { type Dossier, participants } from '../dossiers/index.ts'
import { trainings, workContracts } from '../employment/index.ts'
import { formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Submission } from './submission.entity.ts'
import { submissions } from './submission.repository.ts'

const idIn = <const Id extends string>(kinds: readonly { id: Id }[], value: string): Id | undefined =>
  kinds.find(({ id }) => id === value)?.id

/** Everything rules may read of a dossier today, derived by the closed dictionary of `schema/facts`. */
export const dossierFacts = async (ctx: RequestContext, dossier: Dossier) =>
  deriveFacts(await dossierRecord(ctx, dossier), ctx.today)

const dossierRecord = async (ctx: RequestContext, dossier: Dossier): Promise<KnownRecord> => {
  const participant = await participants(ctx).get(dossier.participantId)
  const [first, last] = await diagnosticScores(ctx, dossier.id)
  return {
    participant: {
      birthDate: participant.birthDate ?? null,
      statuses: participant.statuses.flatMap((status) => idIn(PARTICIPANT_STATUSES, status) ?? []),
      commune: participant.commune ?? null,
    },
    // What no capability records yet (steps, absences, running actions) stays unknown: never zero, never « no ».
    dossier: {
      openedAt: dossier.openedAt,
      status: dossier.status,
    },
    contracts: (await workContracts(ctx).ofDossier(dossier.id)).map((row) => ({
      kind: idIn(CONTRACT_KINDS, row.kind) ?? 'autre',
      employer: row.employer,
      startDate: row.startDate,
      signedEndDate: row.signedEndDate ?? null,
      actualEndDate: row.actualEndDate ?? null,
      weeklyHours: row.weeklyHours ?? null,
      quotaPercent: row.quotaPercent ?? null,
      subsidised: row.subsidised ?? null,
      clauseHours: row.clauseHours ?? null,
      insertionClause: row.insertionClause,
      partTimeChosen: row.partTimeChosen ?? null,
      sameEmployer: row.sameEmployer ?? null,
      annualClosingOnly: row.annualClosingOnly ?? null,
      siaeKind: idIn(SIAE_KINDS, row.siaeKind ?? '') ?? null,
    })),
    trainings: (await trainings(ctx).ofDossier(dossier.id)).flatMap((row) => {
      const kind = idIn(TRAINING_KINDS, row.kind)
      if (kind === undefined) return []
      return [
        {
          kind,
          title: row.title,
          hours: row.hours ?? null,
          startDate: row.startDate,
          endDate: row.endDate ?? null,
          titleObtained: row.titleObtained ?? null,
        },
      ]
    }),
    diagnostics: { first, last },
  }
}

type Scores = Record<string, number | null>

/** Scores of the first and of the last submitted diagnostic, by API name of the scale items; the last is null until there are two. */
const diagnosticScores = async (ctx: RequestContext, dossierId: string): Promise<[Scores | null, Scores | null]> => {
  const formIds = await formVersions(ctx).idsOfKind('diagnostic')
  const done = formIds.length === 0 ? [] : await submissions(ctx).submitted(dossierId, formIds)
  const scored = async (submission: Submission | undefined): Promise<Scores | null> => {
    if (submission === undefined) return null
    const { form } = await formVersions(ctx).get(submission.formVersionId)
    return scaleScores(form, submission)
  }
  return [await scored(done[0]), await scored(done.length > 1 ? done.at(-1) : undefined)]
}

const scaleScores = (form: FormDefinition, submission: Submission): Scores => {
  const options = new Map(form.lists.flatMap((list) => list.options.map((option) => [option.id, option.score ?? null])))
  const { groupOf } = indexOf(form)
  return Object.fromEntries(
    fieldsOf(form)
      .filter((field) => field.type === 'scale' && !groupOf.has(field.id))
      .map((field) => {
        const value = Object.hasOwn(submission.answers, field.id) ? submission.answers[field.id]?.value : undefined
        return [field.api, typeof value === 'string' ? (options.get(value) ?? null) : null]
      }),
  )
}
