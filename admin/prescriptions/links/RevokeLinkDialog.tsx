import { useNotify, useRefresh, useTranslate } from 'react-admin'
import { RevokePrescriptionLinkDocument } from '../../data/generated/graphql.ts'
import type { PrescriptionLinkRow } from '../../data/resources/prescription-links.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'

/** Closes a link for good; what came through it stays. */
export const RevokeLinkDialog = ({ link, onClose }: { link: PrescriptionLinkRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const refresh = useRefresh()
  const { id, label, waiting } = link
  return (
    <ConfirmDialog
      title={t('prescriptions.links.revokeTitle', { label })}
      text={t('prescriptions.links.revokeText', { waiting })}
      confirmLabel={t('prescriptions.links.revoke')}
      onClose={onClose}
      onConfirm={async () => {
        const sent = await sendForm(
          async () => (await send(RevokePrescriptionLinkDocument, { id })).revokePrescriptionLink,
        )
        refresh()
        if (!sent.done) return sent.message
        notify('prescriptions.links.revoked', { type: 'success', messageArgs: { label } })
        return null
      }}
    />
  )
}
