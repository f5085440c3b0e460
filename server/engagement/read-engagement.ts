import {
  CLOSED_STATUSES,
  describeEngagement,
  describeExpected,
  describeSignature,
  type EngagementState,
  engagementState,
  engagementStateLabel,
  expectedContract,
  isOneOf,
  offeredSignatories,
  type PlainDate,
  type SaidWords,
  type Signatory,
  type SigningMeans,
  say,
} from '../../schema/index.ts'
import { dossiers } from '../dossiers/index.ts'
import { dayOf } from '../platform/clock.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { wordsOf } from '../tenants/index.ts'
import { engagementsOf, type HeldContract, readEngagementSettings } from './contracts-of.ts'
import { meetingsOf } from './meetings.ts'
import { signatoryName } from './signatory-name.ts'

export interface ToldSignature {
  readonly signatory: Signatory
  readonly label: string
  readonly on: PlainDate
  readonly means: SigningMeans
  readonly sentence: string
}

export interface ToldContract {
  readonly submissionId: string
  readonly title: string
  readonly submittedOn: PlainDate
  readonly state: EngagementState
  readonly stateLabel: string
  readonly sentence: string
  readonly signedOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly signatures: readonly ToldSignature[]
  /** Who may still sign, whoever must first. */
  readonly toSign: readonly { readonly signatory: Signatory; readonly label: string; readonly required: boolean }[]
}

export interface EngagementToday {
  readonly dossierId: string
  readonly state: EngagementState
  readonly stateLabel: string
  readonly sentence: string
  /** From which interview, and why sooner; empty where the PLIE writes nothing of it or a contract is signed. */
  readonly expected: readonly string[]
  /** Day of that interview; null while it has not been held. */
  readonly dueOn: PlainDate | null
  readonly source: string | null
  readonly signatoriesSource: string | null
  readonly draftId: string | null
  /** Latest first. */
  readonly contracts: readonly ToldContract[]
}

/** Where the engagement of a journey stands, who has still to sign, from which interview it is due. @throws NOT_FOUND */
export const readEngagement = useCase(
  'engagement.read',
  async (ctx, asked: { dossierId: string }): Promise<EngagementToday> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('engagement.read', dossier, 'dossier.read')

    const settings = await readEngagementSettings(ctx)
    const words = await wordsOf(ctx)
    const closedOn = dossier.closedAt ?? null
    const { contracts, draftId, rightsDepend } = (await engagementsOf(ctx, [{ id: dossier.id, closedOn }], settings))(
      dossier.id,
    )
    const offered = offeredSignatories(settings)
    const state = engagementState(contracts, draftId !== null)
    const last = contracts.at(-1)
    const sought = contracts.every(({ signedOn }) => signedOn === null) && !isOneOf(CLOSED_STATUSES, dossier.status)
    const since = dossier.admittedOn ?? dossier.openedAt
    const met = sought ? await meetingsOf(ctx, { id: dossier.id, since }) : null
    const expected = met === null ? null : expectedContract(settings, met, rightsDepend)
    const asksRights = rightsDepend === null && (settings.engagementFromInterview?.value ?? 1) > 1
    return {
      ...{ dossierId: dossier.id, state, stateLabel: engagementStateLabel(state, ctx.locale), draftId },
      sentence: toldState(ctx, words, { state, signedOn: last?.signedOn ?? null, missing: last?.missing ?? [] }),
      expected: expected === null ? [] : describeExpected(expected, asksRights, ctx.locale),
      dueOn: expected?.metOn ?? null,
      source: settings.engagementFromInterview?.source ?? null,
      signatoriesSource: settings.contractSignatories?.source ?? null,
      contracts: contracts.map((contract) => toldContract(ctx, words, contract, offered)).toReversed(),
    }
  },
  { reads: true },
)

const toldState = (
  ctx: RequestContext,
  words: SaidWords,
  told: { state: EngagementState; signedOn: PlainDate | null; missing: readonly Signatory[] },
): string => {
  const missing = told.missing.map((who) => signatoryName(who, words, ctx.locale).toLocaleLowerCase(ctx.locale))
  return describeEngagement({ ...told, missing }, ctx.locale)
}

const toldContract = (
  ctx: RequestContext,
  words: SaidWords,
  { submissionId, version, submittedOn, state, signedOn, endsOn, missing, ...contract }: HeldContract,
  offered: readonly Signatory[],
): ToldContract => {
  const name = (who: Signatory) => signatoryName(who, words, ctx.locale)
  const { signatures } = contract
  const left = offered.filter((who) => signatures.every(({ signatory }) => signatory !== who))
  return {
    ...{ submissionId, title: say(version.form.title, ctx.locale), submittedOn, signedOn, endsOn },
    ...{ state, stateLabel: engagementStateLabel(state, ctx.locale) },
    sentence: toldState(ctx, words, { state, signedOn, missing }),
    signatures: toldSignatures(ctx, words, { signatures, recorded: contract.recorded }),
    toSign:
      state === 'to-sign' || state === 'signed'
        ? left.map((signatory) => ({ signatory, label: name(signatory), required: missing.includes(signatory) }))
        : [],
  }
}

/** Who signed, when and how, in the words of the PLIE. */
export const toldSignatures = (
  ctx: RequestContext,
  words: SaidWords,
  { signatures, recorded }: Pick<HeldContract, 'signatures' | 'recorded'>,
): ToldSignature[] =>
  signatures.map(({ signatory, on, means }) => {
    const kept = recorded.find((one) => one.signatory === signatory)
    const seenOn = kept === undefined ? on : dayOf(new Date(kept.recordedAt))
    const label = signatoryName(signatory, words, ctx.locale)
    return {
      ...{ signatory, on, means, label: kept?.name ? `${label} – ${kept.name}` : label },
      sentence: describeSignature({ means, on, seenOn, by: kept?.recordedBy ?? '' }, ctx.locale),
    }
  })
