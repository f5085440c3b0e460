import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { CopyFormDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { createdOf, type ImportChoice } from './import-source.ts'
import { NewFormDialog } from './NewFormDialog.tsx'

interface CopyDialogProps {
  original: { readonly id: string; readonly title: string }
  onClose: () => void
}

/** The form one looks at, copied as a new one. */
export const CopyDialog = ({ original: { id, title }, onClose }: CopyDialogProps) => {
  const t = useTranslate()
  const send = useSend()
  const choice = useMemo(
    (): ImportChoice => ({
      key: id,
      title: t('exchange.copy_of', { title }),
      create: async (called, idempotencyKey) =>
        createdOf((await send(CopyFormDocument, { formId: id, title: called, idempotencyKey })).copyForm),
    }),
    [id, title, t, send],
  )
  return (
    <NewFormDialog title={t('exchange.copy_title')} act={t('exchange.copy_act')} choice={choice} onClose={onClose} />
  )
}
