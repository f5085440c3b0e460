import {
  type DiagnosticScores,
  deriveFacts,
  type FactSource,
  type KnownRecord,
  type PlainDate,
} from '../../schema/index.ts'
import type { Dossier, Participant } from '../dossiers/index.ts'
import { type Training, trainings, type WorkContract, workContracts } from '../employment/index.ts'
import { formVersions } from '../forms/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { RequestContext } from '../platform/request.ts'
import { dossierParts } from './dossier-parts.ts'
import { contractOf, personOf, scaleScores, trainingOf } from './record-of.ts'
import { submissions } from './submission.repository.ts'

/** Which parts of a dossier are asked for: what no rule reads is not looked for. */
export interface FactReads {
  readonly jobs: boolean
  readonly diagnostics: boolean
  /** What younger capabilities know of the dossier: see `extendDossierFacts`. */
  readonly life: boolean
}

/** A dossier whose facts are wanted. */
export interface Remembered {
  readonly id: string
  readonly openedAt: PlainDate
  readonly status: Dossier['status']
  readonly participant: Pick<Participant, 'birthDate' | 'statuses' | 'commune'>
}

/** Facts of one of the dossiers, on a day. */
export type FactsOn = (dossier: Remembered, day: PlainDate) => FactSource

/**
 * Facts of many dossiers on any day, read in a few statements for all of them. For a day that is past: what had begun or was
 * recorded by then; an end or a diploma that came later is not known yet, nor is the state of the dossier, which keeps no
 * history; statuses and commune of the person are those of today, for the same reason.
 */
export const factsOfMany = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
  reads: FactReads,
): Promise<FactsOn> => {
  const ids = [...new Set(dossierIds)]
  const jobs = reads.jobs ? byDossier(await workContracts(ctx).ofDossiers(ids)) : null
  const courses = reads.jobs ? byDossier(await trainings(ctx).ofDossiers(ids)) : null
  const diagnostics = reads.diagnostics ? byDossier(await scoredDiagnostics(ctx, ids)) : null
  const life = reads.life ? await dossierParts(ctx, ids) : null
  return (dossier, day) => {
    const past = day < ctx.today
    const record: KnownRecord = {
      participant: personOf(dossier.participant),
      dossier: {
        ...life?.(dossier.id, day),
        openedAt: dossier.openedAt,
        status: past ? undefined : dossier.status,
      },
      contracts: jobs === null ? undefined : contractsOn(jobs.get(dossier.id) ?? [], past ? day : null),
      trainings: courses === null ? undefined : trainingsOn(courses.get(dossier.id) ?? [], past ? day : null),
      diagnostics: diagnostics === null ? undefined : firstAndLast(diagnostics.get(dossier.id) ?? [], day),
    }
    return deriveFacts(record, day)
  }
}

const byDossier = <T extends { dossierId: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, ({ dossierId }) => dossierId)

/** Whether a job or a course could be known on a past day: it had begun, or somebody had written it down. */
const wasKnown = ({ startDate, createdAt }: { startDate: PlainDate; createdAt: Date }, day: PlainDate): boolean =>
  startDate <= day || dayOf(createdAt) <= day

/** `day` null: today, as everything is typed. */
const contractsOn = (rows: readonly WorkContract[], day: PlainDate | null) =>
  day === null
    ? rows.map(contractOf)
    : rows
        .filter((row) => wasKnown(row, day))
        .map(contractOf)
        .map((job) => (job.actualEndDate !== null && job.actualEndDate > day ? { ...job, actualEndDate: null } : job))

const trainingsOn = (rows: readonly Training[], day: PlainDate | null) =>
  day === null
    ? rows.flatMap(trainingOf)
    : rows
        .filter((row) => wasKnown(row, day))
        .flatMap(trainingOf)
        .map((course) =>
          course.endDate !== null && course.endDate > day
            ? { ...course, titleObtained: null, certificationObtained: null }
            : course,
        )

interface Scored {
  readonly dossierId: string
  readonly on: PlainDate
  readonly scores: DiagnosticScores
}

const firstAndLast = (all: readonly Scored[], day: PlainDate): NonNullable<KnownRecord['diagnostics']> => {
  const done = all.filter(({ on }) => on <= day)
  return { first: done[0]?.scores ?? null, last: done.length > 1 ? (done.at(-1)?.scores ?? null) : null }
}

/** Submitted diagnostics of these dossiers, oldest first. */
const scoredDiagnostics = async (ctx: RequestContext, dossierIds: readonly string[]): Promise<Scored[]> => {
  const formIds = await formVersions(ctx).idsOfKind('diagnostic')
  if (formIds.length === 0) return []
  const scored: Scored[] = []
  for (const submission of await submissions(ctx).submitted(dossierIds, formIds)) {
    const { form } = await formVersions(ctx).get(submission.formVersionId)
    scored.push({
      dossierId: submission.dossierId,
      on: dayOf(submission.submittedAt ?? submission.updatedAt),
      scores: scaleScores(form, submission),
    })
  }
  return scored
}
