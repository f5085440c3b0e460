import Typography from '@mui/material/Typography'
import { useRef } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { DepositDocumentDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog, type Sent } from '../shared/FormDialog.tsx'
import { DocumentInputs } from './DocumentInputs.tsx'
import { documentInputOf, NEW_DOCUMENT } from './document-values.ts'
import type { DossierFile } from './documented-dossier.ts'
import { Progress } from './Progress.tsx'
import { useFileSending } from './use-file-sending.ts'

/** Files just chosen, or one the dossier holds already, made documents of it: what they are is said, then they are sent. */
export const DepositDialog = ({
  dossierId,
  files,
  held,
  onClose,
}: {
  dossierId: string
  files: readonly File[]
  held: DossierFile | null
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const { onTheWay, send: upload } = useFileSending(dossierId)
  // What arrived stays arrived when something after it is refused.
  const arrived = useRef(new Map<File, string>())
  const deposited = useRef(new Set<string>())
  const deposit = async (attachmentId: string, values: unknown): Promise<Sent> => {
    if (deposited.current.has(attachmentId)) return { done: true }
    const asked = { dossierId, attachmentId, input: documentInputOf(values) }
    const sent = await sendForm(
      async () => (await send(DepositDocumentDocument, { ...asked, idempotencyKey: keyFor(asked) })).depositDocument,
    )
    if (sent.done) deposited.current.add(attachmentId)
    return sent
  }
  const depositAll = async (values: unknown): Promise<Sent> => {
    if (held !== null) return deposit(held.id, values)
    for (const file of files) {
      const known = arrived.current.get(file)
      const sent = await arrive(file, known, values)
      if (!sent.done) return sent
    }
    return { done: true }
  }
  const arrive = async (file: File, known: string | undefined, values: unknown): Promise<Sent> => {
    try {
      const id = known ?? (await upload(file, documentInputOf(values).sensitive))
      arrived.current.set(file, id)
      return await deposit(id, values)
    } catch (error) {
      const message = error instanceof Error && error.name !== 'AbortError' ? `${file.name} : ${error.message}` : ''
      return { done: false, message, inputs: {} }
    }
  }
  const names = held === null ? files.map(({ name }) => name) : [held.name]
  return (
    <FormDialog
      title={t('jalon.documents.depositOf', { smart_count: names.length })}
      values={NEW_DOCUMENT}
      sendLabel="jalon.documents.send"
      onClose={onClose}
      onSend={async (values) => {
        const sent = await depositAll(values)
        await reload()
        if (sent.done)
          notify('jalon.documents.deposited', { type: 'success', messageArgs: { smart_count: names.length } })
        return sent
      }}
    >
      {names.map((name) => (
        <Typography key={name} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
      ))}
      <Progress of={onTheWay} />
      <DocumentInputs />
    </FormDialog>
  )
}
