import { formVersions } from '../forms/index.ts'
import { Refusal } from '../platform/errors.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { FormOutdated } from '../submissions/index.ts'
import { addPrescription } from './add-prescription.ts'
import { noSuchLink } from './errors.ts'
import { links } from './link.repository.ts'
import { receiptHash, receiptOf } from './receipt.ts'

export interface SendPrescription {
  /** Secret of the link, out of the address. */
  readonly token: string
  /** The version that was shown. */
  readonly formVersionId: string
  readonly answers: unknown
  /** A field no person sees: only a program fills it. */
  readonly trap?: string | undefined
  readonly idempotencyKey: string
}
export interface SentPrescription {
  readonly id: string
  /** ISO moment. */
  readonly submittedAt: string
  /** Shown this once: only its hash is kept. */
  readonly receipt: string
}

/**
 * Sends a filled sheet and returns the receipt it is followed with. What the rules say of it is kept for the PLIE and not told here.
 * @throws AnswersRejected, FormOutdated, KeyReused, NOT_FOUND for a link closed meanwhile
 */
export const sendPrescription = async (ctx: RequestContext, asked: SendPrescription): Promise<SentPrescription> => ({
  ...(await send(ctx, asked)),
  receipt: receiptOf(asked.token, asked.idempotencyKey),
})

const send = useCase(
  'prescription.send',
  async (ctx, asked: SendPrescription): Promise<Omit<SentPrescription, 'receipt'>> => {
    const link = await links(ctx).held()
    const version = await formVersions(ctx).current(link.formId)

    concerns(ctx, 'prescription-link', link.id)
    ctx.access.require('prescription.fill')

    if (version === null) throw noSuchLink()
    if (asked.trap) throw new Refusal('BAD_USER_INPUT', 'prescription.robot')
    if (version.id !== asked.formVersionId) throw new FormOutdated(version.number)
    return addPrescription(ctx, {
      ...{ version, answers: asked.answers, audience: link.audience },
      from: {
        channel: link.audience === 'PERSON' ? 'SELF' : 'LINK',
        linkId: link.id,
        receiptHash: receiptHash(receiptOf(asked.token, asked.idempotencyKey)),
      },
    })
  },
  { idempotent: true },
)
