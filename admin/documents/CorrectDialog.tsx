import { useNotify, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { UpdateDocumentDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { DocumentInputs } from './DocumentInputs.tsx'
import { kindLabel } from './document-labels.ts'
import { documentInputOf } from './document-values.ts'
import type { ShownDocument } from './documented-dossier.ts'

/** Corrects what is said of a document. */
export const CorrectDialog = ({ document, onClose }: { document: ShownDocument; onClose: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { id, version, kind, label, sensitive } = document
  return (
    <FormDialog
      title={t('jalon.documents.correctOf', { label })}
      // A document without words of its own shows its kind: that is not a label.
      values={{ kind, label: label === kindLabel(kind, locale) ? '' : label, sensitive }}
      onClose={onClose}
      onSend={async (values) => {
        const input = documentInputOf(values)
        const sent = await sendForm(
          async () => (await send(UpdateDocumentDocument, { id, version, input })).updateDocument,
        )
        await reload()
        if (sent.done) notify('jalon.documents.corrected', { type: 'success' })
        return sent
      }}
    >
      <DocumentInputs frozen={sensitive} />
    </FormDialog>
  )
}
