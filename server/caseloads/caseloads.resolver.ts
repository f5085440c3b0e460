import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  AbsenceInput,
  AbsencePayload,
  CaseloadType,
  DossierMoveInput,
  ProposedMoveType,
  RecordAbsenceResult,
  ReferentSuggestionType,
  TransferDossiersResult,
} from './caseloads.types.ts'
import { readCaseloads } from './read-caseloads.ts'
import { endAbsence, recordAbsence } from './record-absence.ts'
import { suggestReferents } from './referent-suggestions.ts'
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

  @Mutation(() => AbsencePayload, { description: 'The référent is back.' })
  async endAbsence(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return { absenceId: (await endAbsence(ctx, { id })).id }
  }
}
