import { z } from 'zod'
import { engagementSigned, offeredSignatories, SIGNATORIES } from '../../schema/index.ts'
import { attachments } from '../attachments/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { type InputCode, inputIssue } from '../platform/input-issue.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { day, line, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { submissions } from '../submissions/index.ts'
import { engagementsOf, readEngagementSettings } from './contracts-of.ts'
import { contractSignatures } from './signature.repository.ts'

export interface SignContract {
  readonly submissionId: string
  readonly input: object
  readonly idempotencyKey: string
}

const orNull = <T>(value: z.ZodType<T>) => value.nullish().transform((found) => found ?? null)
const signatureInput = z.object({
  signatory: z.enum(SIGNATORIES),
  means: z.enum(['drawn', 'paper']),
  on: orNull(day),
  signatureId: orNull(z.string()),
  signerName: orNull(line(200)),
})

/**
 * Records a signature under a contract already submitted, drawn on screen today or seen on paper. The text it is under does not
 * change any more. @throws InvalidInput, DossierClosed, KeyReused, NOT_FOUND
 */
export const signContract = useCase(
  'engagement.sign',
  async (ctx, asked: SignContract): Promise<{ dossierId: string }> => {
    const dossier = await dossiers(ctx).lock(await submissions(ctx).dossierOf(asked.submissionId))
    const submission = await submissions(ctx).lock(asked.submissionId)

    concerns(ctx, 'submission', submission.id)
    ctx.access.require('engagement.sign', dossier, 'dossier.read')

    const input = parseInput(signatureInput, asked.input)
    const settings = await readEngagementSettings(ctx)
    const engagement = await engagementsOf(ctx, [{ id: dossier.id, closedOn: dossier.closedAt ?? null }], settings)
    const contract = engagement(dossier.id).contracts.find(({ submissionId }) => submissionId === submission.id)
    const refuse = (code: InputCode, at: string): never => {
      throw new InvalidInput([inputIssue(code, at)])
    }
    touch(ctx, dossier, null)
    if (contract === undefined) return refuse('input.unknown', 'submissionId')
    if (!offeredSignatories(settings).includes(input.signatory)) return refuse('input.unknown', 'signatory')
    if (contract.signatures.some(({ signatory }) => signatory === input.signatory))
      return refuse('input.taken', 'signatory')
    const { means, signatureId } = input
    if (means === 'drawn' && signatureId === null) return refuse('input.required', 'signatureId')
    if (means === 'paper' && signatureId !== null) return refuse('input.unknown', 'signatureId')
    if (means === 'paper' && input.on === null) return refuse('input.required', 'on')
    const on = means === 'drawn' ? ctx.today : (input.on ?? ctx.today)
    if (on > ctx.today) return refuse('input.in-the-future', 'on')
    if (signatureId !== null) {
      const file = await attachments(ctx).get(signatureId)
      if (file.dossierId !== dossier.id || !file.mime.startsWith('image/'))
        return refuse('input.unknown', 'signatureId')
    }

    await contractSignatures(ctx).add({
      ...{ id: newId(), dossierId: dossier.id, submissionId: submission.id, signatory: input.signatory },
      ...{ name: input.signerName, means, onDay: on, drawingId: signatureId },
      ...{ recordedAt: ctx.now, recordedBy: ctx.actor.id ?? '' },
    })

    record(ctx, dossier.id, engagementSigned({ submissionId: submission.id, signatory: input.signatory, means, on }))
    return { dossierId: dossier.id }
  },
  { idempotent: true },
)
