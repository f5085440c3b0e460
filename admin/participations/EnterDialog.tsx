import { required, SelectInput, useNotify, useTranslate } from 'react-admin'
import { isUserError } from '../data/errors.ts'
import { FseOperationsDocument, RecordParticipationDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import { operationName } from './operation-model.ts'

const needed = required('jalon.dossier.check.required')

/** Enters the person of a dossier in an operation. What stands in the way is told above the form. */
export const EnterDialog = ({ dossierId, onClose }: { dossierId: string; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const keyFor = useIntentKey()
  const reload = useReloadDossier()
  const { data } = useDocument('fseOperations', FseOperationsDocument, {})
  const open = (data?.fseOperations ?? []).filter(({ closedOn }) => closedOn === null)
  return (
    <FormDialog
      title={t('participations.card.enter')}
      values={{ operationId: '', on: localToday() }}
      sendLabel="participations.card.enter"
      onClose={onClose}
      onSend={async ({ operationId, on }) => {
        const asked = { dossierId, operationId: String(operationId), on: String(on) }
        const sent = await sendForm(async () => {
          const variables = { ...asked, idempotencyKey: keyFor(asked) }
          const { recordParticipation: done } = await send(RecordParticipationDocument, variables)
          return isUserError(done) && 'obstacles' in done
            ? { ...done, message: [done.message, ...done.obstacles].join(' ') }
            : done
        })
        await reload()
        if (sent.done) notify('participations.card.entered', { type: 'success' })
        return sent
      }}
    >
      <SelectInput
        source="operationId"
        label="participations.batch.operation"
        choices={open.map((one) => ({ id: one.id, name: operationName(one) }))}
        validate={needed}
        translateChoice={false}
        helperText={false}
      />
      <PlainDateInput source="on" label="participations.batch.on" validate={[needed, realDay]} />
    </FormDialog>
  )
}
