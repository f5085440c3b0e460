import {
  contactSettings,
  describeRhythmRule,
  type EngagementSettings,
  evaluate,
  type Locale,
  offeredSignatories,
  type PlainDate,
  type SaidWords,
  type Signatory,
  say,
} from '../../schema/index.ts'
import { members } from '../accounts/index.ts'
import { type Dossier, dossiers, participants } from '../dossiers/index.ts'
import { notFound } from '../platform/errors.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { steps } from '../steps/index.ts'
import { dossierFacts, submissions } from '../submissions/index.ts'
import { plies, settingOf, wordsOf } from '../tenants/index.ts'
import { engagementsOf, type HeldContract, readEngagementSettings } from './contracts-of.ts'
import { toldSignatures } from './read-engagement.ts'
import { signatoryName } from './signatory-name.ts'
import { type ContractPart, writtenParts } from './written-parts.ts'

export interface DocumentSignature {
  readonly signatory: Signatory
  readonly label: string
  /** When and how; null: to be signed. */
  readonly sentence: string | null
  readonly drawingId: string | null
}

/** An engagement contract ready to be printed and signed. */
export interface ContractDocument {
  readonly locale: Locale
  readonly plieId: string
  readonly plie: string
  readonly title: string
  readonly number: string
  readonly madeOn: PlainDate
  /** Null for those who may not know who it is about. */
  readonly person: {
    readonly name: string
    readonly birthDate: PlainDate | null
    readonly commune: string | null
  } | null
  readonly words: SaidWords
  readonly referent: string | null
  readonly parts: readonly ContractPart[]
  readonly steps: readonly {
    readonly label: string
    readonly operator: string | null
    readonly from: PlainDate | null
    readonly until: PlainDate | null
  }[]
  readonly rhythm: readonly string[]
  /** What the PLIE says of personal data in its own words; null: the usual sentences. */
  readonly privacy: string | null
  readonly signatures: readonly DocumentSignature[]
}

/** The contract of a submission with its parties, what is planned, and the place of each signature. Audited. @throws NOT_FOUND */
export const contractDocument = useCase(
  'engagement.print',
  async (ctx, asked: { submissionId: string }): Promise<ContractDocument> => {
    const dossier = await dossiers(ctx).get(await submissions(ctx).dossierOf(asked.submissionId))

    concerns(ctx, 'submission', asked.submissionId)
    ctx.access.require('engagement.read', dossier, 'dossier.read')

    const settings = await readEngagementSettings(ctx)
    const engagement = await engagementsOf(ctx, [{ id: dossier.id, closedOn: dossier.closedAt ?? null }], settings)
    const contract = engagement(dossier.id).contracts.find((one) => one.submissionId === asked.submissionId)
    if (contract === undefined) throw notFound()
    const [submission] = await submissions(ctx).withIds([asked.submissionId])
    const { form } = contract.version
    const answers = submission?.answers ?? {}
    const { visible } = evaluate(form, answers, {
      facts: await dossierFacts(ctx, dossier),
      today: contract.submittedOn,
    })
    const words = await wordsOf(ctx)
    const { privacy } = await settingOf(ctx, 'public-page')
    return {
      ...{
        locale: ctx.locale,
        plieId: plieOf(ctx),
        plie: await plies(ctx).name(),
        madeOn: ctx.today,
        number: dossier.number,
      },
      title: say(form.title, ctx.locale),
      person: await personOf(ctx, dossier),
      words,
      referent: dossier.referentId ? await members(ctx).nameOf(dossier.referentId) : null,
      parts: writtenParts(ctx, dossier, { form, answers, visible, authorId: submission?.authorId ?? null }),
      steps: await plannedSteps(ctx, dossier),
      rhythm: rhythmLines(await plies(ctx).settings(), ctx.locale),
      privacy: privacy === null ? null : say(privacy, ctx.locale),
      signatures: placesOf(ctx, words, contract, settings),
    }
  },
  { reads: true, audited: true },
)

const personOf = async (ctx: RequestContext, dossier: Dossier): Promise<ContractDocument['person']> => {
  if (!ctx.access.allows('participant.read-identity', dossier)) return null
  const { firstName, lastName, birthDate, commune } = await participants(ctx).get(dossier.participantId)
  return { name: `${lastName} ${firstName}`, birthDate: birthDate ?? null, commune: commune ?? null }
}

const AHEAD: readonly string[] = ['planned', 'positioned', 'running']

const plannedSteps = async (ctx: RequestContext, dossier: Dossier): Promise<ContractDocument['steps']> =>
  (await steps(ctx).ofDossier(dossier.id))
    .filter(({ status, accompaniment }) => AHEAD.includes(status) && !accompaniment)
    .map(({ label, operator, plannedStart, plannedEnd, realStart }) => ({
      ...{ label, operator: operator ?? null, from: realStart ?? plannedStart ?? null, until: plannedEnd ?? null },
    }))

const rhythmLines = (kept: unknown, locale: Locale): string[] =>
  (contactSettings(kept).rhythm ?? []).map((rule) => describeRhythmRule(rule, locale))

/** A place for everybody who may sign, filled in where they have. */
const placesOf = (
  ctx: RequestContext,
  words: SaidWords,
  contract: HeldContract,
  settings: EngagementSettings,
): DocumentSignature[] => {
  const signed = toldSignatures(ctx, words, contract)
  const opens = ctx.access.allows('attachment.read')
  return offeredSignatories(settings).map((signatory) => {
    const found = signed.find((one) => one.signatory === signatory)
    const drawing = contract.recorded.find((one) => one.signatory === signatory)?.drawingId ?? null
    return {
      ...{ signatory, label: found?.label ?? signatoryName(signatory, words, ctx.locale) },
      ...{ sentence: found?.sentence ?? null, drawingId: opens ? drawing : null },
    }
  })
}
