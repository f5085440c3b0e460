import { type DiagnosticScores, deriveFacts, type KnownRecord } from '../../schema/index.ts'
import { type Dossier, participants } from '../dossiers/index.ts'
import { trainings, workContracts } from '../employment/index.ts'
import { formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { dossierParts } from './dossier-parts.ts'
import { contractOf, personOf, scaleScores, trainingOf } from './record-of.ts'
import type { Submission } from './submission.entity.ts'
import { submissions } from './submission.repository.ts'

/** Everything rules may read of a dossier today, derived by the closed dictionary of `schema/facts`. */
export const dossierFacts = async (ctx: RequestContext, dossier: Dossier) =>
  deriveFacts(await dossierRecord(ctx, dossier), ctx.today)

const dossierRecord = async (ctx: RequestContext, dossier: Dossier): Promise<KnownRecord> => {
  const [first, last] = await diagnosticScores(ctx, dossier.id)
  const partOn = await dossierParts(ctx, [dossier.id])
  return {
    participant: personOf(await participants(ctx).get(dossier.participantId)),
    // What no capability records stays unknown: never zero, never « no ».
    dossier: {
      ...partOn(dossier.id, ctx.today),
      openedAt: dossier.openedAt,
      status: dossier.status,
    },
    contracts: (await workContracts(ctx).ofDossier(dossier.id)).map(contractOf),
    trainings: (await trainings(ctx).ofDossier(dossier.id)).flatMap(trainingOf),
    diagnostics: { first, last },
  }
}

type Scores = DiagnosticScores | null

/** Scores of the first and of the last submitted diagnostic; the last is null until there are two. */
const diagnosticScores = async (ctx: RequestContext, dossierId: string): Promise<[Scores, Scores]> => {
  const formIds = await formVersions(ctx).idsOfKind('diagnostic')
  const done = formIds.length === 0 ? [] : await submissions(ctx).submitted([dossierId], formIds)
  const scored = async (submission: Submission | undefined): Promise<Scores> => {
    if (submission === undefined) return null
    const { form } = await formVersions(ctx).get(submission.formVersionId)
    return scaleScores(form, submission)
  }
  return [await scored(done[0]), await scored(done.length > 1 ? done.at(-1) : undefined)]
}
