import { announce, concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { links } from './link.repository.ts'

/** Closes a link for good, at once; what was sent through it stays and is still followed. Closing it again changes nothing. */
export const revokePrescriptionLink = useCase(
  'prescription.revoke-link',
  async (ctx, asked: { id: string }): Promise<{ id: string }> => {
    const link = await links(ctx).get(asked.id)
    concerns(ctx, 'prescription-link', link.id)
    ctx.access.require('prescription.manage-links', link)
    if (link.revokedAt) return { id: link.id }
    link.revokedAt = ctx.now
    announce(ctx, 'prescription-link-revoked', { linkId: link.id })
    return { id: link.id }
  },
)
