import {
  type ContractRecord,
  type ContractToday,
  contractsToday,
  type DeclaredContract,
  declaredContract,
  type EngagementSettings,
  engagementSettings,
  type PlainDate,
  type Signatory,
} from '../../schema/index.ts'
import { formVersions, type PublishedForm } from '../forms/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { RequestContext } from '../platform/request.ts'
import { submissions } from '../submissions/index.ts'
import { plies } from '../tenants/index.ts'
import { contractSignatures, type RecordedSignature } from './signature.repository.ts'

/** A contract of a journey with what is known of its signatures. */
export interface HeldContract extends ContractRecord, ContractToday {
  readonly submissionId: string
  readonly version: PublishedForm
  readonly declared: DeclaredContract
  readonly recorded: readonly RecordedSignature[]
}

export interface Engagement {
  /** Oldest first. */
  readonly contracts: readonly HeldContract[]
  readonly draftId: string | null
  /** The last answer to the question, draft included; null: not asked, or not answered. */
  readonly rightsDepend: boolean | null
}

interface Engaged {
  readonly id: string
  readonly closedOn: PlainDate | null
}

export const readEngagementSettings = async (ctx: RequestContext): Promise<EngagementSettings> =>
  engagementSettings(await plies(ctx).settings())

/** The contracts of some dossiers, in as many statements for a thousand as for one. */
export const engagementsOf = async (
  ctx: RequestContext,
  dossiers: readonly Engaged[],
  settings: EngagementSettings,
): Promise<(dossierId: string) => Engagement> => {
  const ids = dossiers.map(({ id }) => id)
  const formIds = await formVersions(ctx).idsOfKind('contract')
  const filled = formIds.length === 0 ? [] : await submissions(ctx).filled(ids, formIds)
  const signatures = filled.length === 0 ? [] : await contractSignatures(ctx).ofDossiers(ids)
  const bySubmission = Map.groupBy(signatures, ({ submissionId }) => submissionId)
  const read = []
  for (const submission of filled) {
    const version = await formVersions(ctx).get(submission.formVersionId)
    read.push({ submission, version, declared: declaredContract(version.form, submission.answers) })
  }
  const byDossier = Map.groupBy(read, ({ submission }) => submission.dossierId)
  const closed = new Map(dossiers.map(({ id, closedOn }) => [id, closedOn]))
  return (dossierId) => {
    const own = byDossier.get(dossierId) ?? []
    const settled = own.flatMap(({ submission, version, declared }) => {
      if (submission.status !== 'SUBMITTED') return []
      const recorded = bySubmission.get(submission.id) ?? []
      const submittedOn = dayOf(submission.submittedAt ?? submission.updatedAt)
      const signed = signaturesOf(recorded, declared, submittedOn)
      return {
        submissionId: submission.id,
        version,
        declared,
        recorded,
        submittedOn,
        ...signed,
        endsOn: declared.endsOn,
      }
    })
    const states = contractsToday(settled, settings, { closedOn: closed.get(dossierId) ?? null, today: ctx.today })
    return {
      contracts: settled.flatMap((contract, index) => {
        const state = states[index]
        return state === undefined ? [] : { ...contract, ...state }
      }),
      draftId: own.findLast(({ submission }) => submission.status === 'DRAFT')?.submission.id ?? null,
      rightsDepend: own.findLast(({ declared }) => declared.rightsDepend !== null)?.declared.rightsDepend ?? null,
    }
  }
}

/** What was recorded, then what only the contract itself says. */
const signaturesOf = (
  recorded: readonly RecordedSignature[],
  { signed }: DeclaredContract,
  submittedOn: PlainDate,
): Pick<ContractRecord, 'signatures'> => {
  const known = new Set<Signatory>(recorded.map(({ signatory }) => signatory))
  return {
    signatures: [
      ...recorded.map(({ signatory, onDay, means }) => ({ signatory, on: onDay, means })),
      ...[...signed]
        .filter(([who]) => !known.has(who))
        .map(([signatory, on]) => ({ signatory, on: on ?? submittedOn, means: 'form' as const })),
    ],
  }
}

/** Whether a contract of the journey is signed by all who must. */
export const hasSignedContract = async (
  ctx: RequestContext,
  { id, closedAt }: { readonly id: string; readonly closedAt?: PlainDate | null | undefined },
): Promise<boolean> => {
  const engagement = await engagementsOf(ctx, [{ id, closedOn: closedAt ?? null }], await readEngagementSettings(ctx))
  return engagement(id).contracts.some(({ signedOn }) => signedOn !== null)
}
