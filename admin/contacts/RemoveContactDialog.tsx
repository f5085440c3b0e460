import { useNotify, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { type ContactLineFragment, RemoveContactDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { contactName } from './contact-name.ts'

/** Takes out a contact noted by mistake, named in the question. */
export const RemoveContactDialog = ({ contact, onClose }: { contact: ContactLineFragment; onClose: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  return (
    <ConfirmDialog
      title={t('jalon.action.remove')}
      text={t('jalon.contact.confirmRemove', { name: contactName(contact, locale) })}
      confirmLabel={t('jalon.action.remove')}
      onClose={onClose}
      onConfirm={async () => {
        const sent = await sendForm(
          async () => (await send(RemoveContactDocument, { id: contact.id, version: contact.version })).removeContact,
        )
        await reload()
        if (!sent.done) return sent.message
        notify('jalon.contact.removed', { type: 'success' })
        return null
      }}
    />
  )
}
