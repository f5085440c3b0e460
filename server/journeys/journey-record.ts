import { type JourneyRecord, type JourneySettings, journeySettings, stepFacts } from '../../schema/index.ts'
import { type Dossier, journeyActs } from '../dossiers/index.ts'
import { workContracts } from '../employment/index.ts'
import { hasSignedContract } from '../engagement/index.ts'
import { formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { steps } from '../steps/index.ts'
import { submissions } from '../submissions/index.ts'
import { plies } from '../tenants/index.ts'
import { type EntryMark, entryEvidence, standbys, suspensions } from './journey.repository.ts'

/** A journey as the life cycle reads it, with the settings of its PLIE. */
export interface Journey {
  readonly record: JourneyRecord
  readonly settings: JourneySettings
  /** Documents of the entry that were seen. */
  readonly entryMarks: readonly EntryMark[]
}

export const readJourneySettings = async (ctx: RequestContext): Promise<JourneySettings> =>
  journeySettings(await plies(ctx).settings())

/** Everything the life cycle reads of a dossier, today. */
export const journeyOf = async (ctx: RequestContext, dossier: Dossier): Promise<Journey> => {
  const settings = await readJourneySettings(ctx)
  const pauses = await standbys(ctx).ofDossier(dossier.id)
  const entryMarks = await entryEvidence(ctx).marks(dossier.id)
  const running = (await workContracts(ctx).ofDossier(dossier.id)).findLast(
    ({ startDate, actualEndDate, signedEndDate }) =>
      startDate <= ctx.today && (actualEndDate ?? signedEndDate ?? ctx.today) >= ctx.today,
  )
  return {
    settings,
    entryMarks,
    record: {
      status: dossier.status,
      statusBeforeExit: dossier.statusBeforeExit ?? null,
      admittedOn: dossier.admittedOn ?? null,
      hasReferent: (dossier.referentId ?? null) !== null,
      diagnosticSubmitted: await hasSubmittedDiagnostic(ctx, dossier),
      contractSigned: await hasSignedContract(ctx, dossier),
      steps: await steps(ctx).count(dossier.id),
      plieActionUnderWay: stepFacts(await steps(ctx).datesOf([dossier.id]), ctx.today).plieActionUnderWay,
      evidenceToSee: (settings.entryEvidence ?? [])
        .map(({ fr }) => fr)
        .filter((asked) => !entryMarks.some(({ document }) => document === asked)),
      standbyAsked: pauses.some(({ status }) => status === 'ASKED'),
      standbys: pauses
        .filter(({ status }) => status === 'OPEN' || status === 'ENDED')
        .map(({ reason, fromDay, untilDay, endedOn, extensions }) => ({
          ...{ reason, from: fromDay, until: untilDay ?? null, endedOn: endedOn ?? null, extensions },
        })),
      suspensions: (await suspensions(ctx).ofDossier(dossier.id)).map(({ fromDay, untilDay }) => ({
        ...{ from: fromDay, until: untilDay ?? null },
      })),
      renewals: await journeyActs(ctx).renewals(dossier.id),
      job:
        running === undefined
          ? null
          : { weeklyHours: running.weeklyHours ?? null, partTimeChosen: running.partTimeChosen ?? null },
    },
  }
}

const hasSubmittedDiagnostic = async (ctx: RequestContext, { id }: Dossier) => {
  const forms = await formVersions(ctx).idsOfKind('diagnostic')
  return forms.length > 0 && (await submissions(ctx).submitted([id], forms)).length > 0
}
