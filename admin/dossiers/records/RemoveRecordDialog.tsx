import { useNotify, useTranslate } from 'react-admin'
import { sendForm } from '../../data/send-form.ts'
import { useReloadDossier } from '../../data/use-reload-dossier.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'

/** Removes a contract or a training, named in the question. */
export const RemoveRecordDialog = ({
  words,
  name,
  onRemove,
  onClose,
}: {
  words: string
  name: string
  onRemove: () => Promise<{ __typename: string }>
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const reload = useReloadDossier()
  return (
    <ConfirmDialog
      title={t('jalon.action.remove')}
      text={t(`${words}.confirmRemove`, { name })}
      confirmLabel={t('jalon.action.remove')}
      onClose={onClose}
      onConfirm={async () => {
        const sent = await sendForm(onRemove)
        await reload()
        if (!sent.done) return sent.message
        notify(`${words}.removed`, { type: 'success' })
        return null
      }}
    />
  )
}
