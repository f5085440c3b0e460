import { required, useNotify, useTranslate } from 'react-admin'
import { LeaveOperationDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import { operationName, type Participation } from './operation-model.ts'

const needed = required('jalon.dossier.check.required')

/** The person leaves an operation. */
export const LeaveDialog = ({ participation, onClose }: { participation: Participation; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const reload = useReloadDossier()
  const { id, version, operation } = participation
  return (
    <FormDialog
      title={t('participations.card.leaveOf', { name: operationName(operation) })}
      values={{ on: [localToday(), operation.lastDay].toSorted()[0] ?? '' }}
      onClose={onClose}
      onSend={async ({ on }) => {
        const sent = await sendForm(
          async () => (await send(LeaveOperationDocument, { id, version, on: String(on) })).leaveOperation,
        )
        await reload()
        if (sent.done) notify('participations.card.left', { type: 'success' })
        return sent
      }}
    >
      <PlainDateInput source="on" label="participations.card.leaveOn" validate={[needed, realDay]} />
    </FormDialog>
  )
}
