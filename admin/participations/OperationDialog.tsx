import { useQueryClient } from '@tanstack/react-query'
import { required, TextInput, useNotify, useTranslate } from 'react-admin'
import { RecordFseOperationDocument, UpdateFseOperationDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import type { Operation } from './operation-model.ts'

const needed = required('jalon.dossier.check.required')

/** Adds an operation (`operation` null) or changes one. */
export const OperationDialog = ({ operation, onClose }: { operation: Operation | null; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const keyFor = useIntentKey()
  const queryClient = useQueryClient()
  return (
    <FormDialog
      title={t(operation === null ? 'participations.add' : 'participations.edit')}
      values={operation ?? { operationNumber: '', label: '', firstDay: '', lastDay: '', operator: '' }}
      onClose={onClose}
      onSend={async ({ operationNumber, label, firstDay, lastDay, operator }) => {
        const input = {
          ...{ operationNumber: String(operationNumber), label: String(label) },
          ...{ firstDay: String(firstDay), lastDay: String(lastDay), operator: operator ? String(operator) : null },
        }
        const sent = await sendForm(async () =>
          operation === null
            ? (await send(RecordFseOperationDocument, { input, idempotencyKey: keyFor(input) })).recordFseOperation
            : (await send(UpdateFseOperationDocument, { id: operation.id, version: operation.version, input }))
                .updateFseOperation,
        )
        await queryClient.invalidateQueries({ queryKey: ['fseOperations'] })
        if (sent.done) notify('participations.saved', { type: 'success' })
        return sent
      }}
    >
      <TextInput source="operationNumber" label="participations.operationNumber" validate={needed} helperText={false} />
      <TextInput source="label" label="participations.label" validate={needed} helperText={false} />
      <PlainDateInput source="firstDay" label="participations.firstDay" validate={[needed, realDay]} />
      <PlainDateInput source="lastDay" label="participations.lastDay" validate={[needed, realDay]} />
      <TextInput source="operator" label="participations.operator" helperText={false} />
    </FormDialog>
  )
}
