import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { TakePrescriptionDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useShortcut } from '../shared/shortcuts/use-shortcut.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { AskDialog } from './AskDialog.tsx'
import type { PrescriptionData } from './prescription-model.ts'
import { RejectDialog } from './RejectDialog.tsx'
import { useReloadPrescriptions } from './use-reload-prescriptions.ts'
import type { SamePerson } from './use-same-person.ts'

/** What whoever decides may do with it now. */
export const ReviewActions = ({ prescription, same }: { prescription: PrescriptionData; same: SamePerson }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const reload = useReloadPrescriptions()
  const [open, setOpen] = useState<'accept' | 'reject' | 'ask' | null>(null)
  const { id, version, status, abilities } = prescription
  const may = abilities.includes('prescription.review')
  useShortcut(t('prescriptions.keys.accept'), may ? () => setOpen('accept') : null)
  useShortcut(t('prescriptions.keys.reject'), may ? () => setOpen('reject') : null)
  useShortcut(t('prescriptions.keys.ask'), may && status !== 'AWAITING_ANSWER' ? () => setOpen('ask') : null)
  const take = async () => {
    const sent = await sendForm(async () => (await send(TakePrescriptionDocument, { id, version })).takePrescription)
    await reload()
    if (sent.done) notify('prescriptions.take.done', { type: 'success' })
    else notify(sent.message, { type: 'error' })
  }
  return (
    <IfAble to="prescription.review" abilities={abilities}>
      {status === 'RECEIVED' && <Button onClick={take}>{t('prescriptions.take.action')}</Button>}
      {status !== 'AWAITING_ANSWER' && (
        <Button variant="outlined" onClick={() => setOpen('ask')}>
          {t('prescriptions.ask.action')}
        </Button>
      )}
      <Button variant="outlined" onClick={() => setOpen('reject')}>
        {t('prescriptions.reject.action')}
      </Button>
      <Button variant="contained" onClick={() => setOpen('accept')}>
        {t('prescriptions.accept.action')}
      </Button>
      {open === 'accept' && <AcceptDialog prescription={prescription} same={same} onClose={() => setOpen(null)} />}
      {open === 'ask' && <AskDialog prescription={prescription} onClose={() => setOpen(null)} />}
      {open === 'reject' && <RejectDialog prescription={prescription} onClose={() => setOpen(null)} />}
    </IfAble>
  )
}
