import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { DossierColumn } from '../../schema/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  AbsenceInput,
  AbsencePayload,
  CaseloadType,
  DossierColumnEnum,
  DossierFileType,
  DossierMoveInput,
  DossierViewPayload,
  DossierViewType,
  KeepDossierViewResult,
  ProposedMoveType,
  RecordAbsenceResult,
  ReferentSuggestionType,
  SetWorkingTimeResult,
  TransferDossiersResult,
} from './caseloads.types.ts'
import { forgetDossierView, keepDossierView, readDossierViews } from './dossier-views.ts'
import { exportDossiers } from './export-dossiers.ts'
import { readCaseloads } from './read-caseloads.ts'
import { endAbsence, recordAbsence } from './record-absence.ts'
import { suggestReferents } from './referent-suggestions.ts'
import { setWorkingTime } from './set-working-time.ts'
import { transferDossiers } from './transfer-dossiers.ts'
import { previewTransfer } from './transfer-preview.ts'

@Resolver()
export class CaseloadResolver {
  @Query(() => [CaseloadType], { description: 'Every référent of the PLIE with what they follow.' })
  caseloads(@Ctx() ctx: RequestContext) {
    return readCaseloads(ctx, null)
  }

  @Query(() => [ReferentSuggestionType], {
    description: 'Référents by place and load, for a dossier or for somebody of a commune; the best first.',
  })
  referentSuggestions(
    @Arg('dossierId', () => ID, { nullable: true }) dossierId: string | undefined,
    @Arg('commune', () => String, { nullable: true }) commune: string | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    return suggestReferents(ctx, { dossierId, commune })
  }

  @Query(() => [ProposedMoveType], {
    description:
      'How the open dossiers of a référent, or these ones, would be spread over these référents (all the others when none is named).',
  })
  transferPreview(
    @Arg('fromId', () => ID, { nullable: true }) fromId: string | undefined,
    @Arg('dossierIds', () => [ID], { nullable: true }) dossierIds: string[] | undefined,
    @Arg('toIds', () => [ID]) toIds: string[],
    @Ctx() ctx: RequestContext,
  ) {
    return previewTransfer(ctx, { fromId: fromId ?? null, dossierIds: dossierIds ?? null, toIds })
  }

  @Mutation(() => TransferDossiersResult, { description: 'Hands dossiers over, all of them or none.' })
  transferDossiers(
    @Arg('moves', () => [DossierMoveInput]) moves: DossierMoveInput[],
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'TransferPayload', () =>
      transferDossiers(ctx, { moves: moves.map((move) => ({ ...move })), idempotencyKey }),
    )
  }

  @Mutation(() => RecordAbsenceResult)
  recordAbsence(
    @Arg('input', () => AbsenceInput) input: AbsenceInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'AbsencePayload', async () => ({
      absenceId: (await recordAbsence(ctx, { ...input, idempotencyKey })).id,
    }))
  }

  @Mutation(() => SetWorkingTimeResult)
  setWorkingTime(
    @Arg('referentId', () => ID) referentId: string,
    @Arg('percent', () => Int, { description: 'Of full time, 10 to 100.' }) percent: number,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'WorkingTimePayload', async () => ({
      referentId: (await setWorkingTime(ctx, { referentId, percent })).id,
    }))
  }

  @Mutation(() => AbsencePayload, { description: 'The référent is back.' })
  async endAbsence(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return { absenceId: (await endAbsence(ctx, { id })).id }
  }

  @Query(() => [DossierViewType], { description: 'The caller’s own, by name.' })
  dossierViews(@Ctx() ctx: RequestContext) {
    return readDossierViews(ctx, null)
  }

  @Query(() => DossierFileType, { description: 'These dossiers as a file; the trail keeps who asked.' })
  async dossierExport(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('columns', () => [DossierColumnEnum]) columns: DossierColumn[],
    @Ctx() ctx: RequestContext,
  ) {
    return { text: await exportDossiers(ctx, { ids, columns }) }
  }

  @Mutation(() => KeepDossierViewResult, { description: 'The same name again takes the new filters.' })
  keepDossierView(
    @Arg('name', () => String) name: string,
    @Arg('query', () => String) query: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'DossierViewPayload', async () => ({
      viewId: (await keepDossierView(ctx, { name, query })).id,
    }))
  }

  @Mutation(() => DossierViewPayload)
  async forgetDossierView(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return { viewId: (await forgetDossierView(ctx, { id })).id }
  }
}
