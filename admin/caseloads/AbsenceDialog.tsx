import { useQueryClient } from '@tanstack/react-query'
import { AutocompleteInput, required, useNotify, useTranslate } from 'react-admin'
import { RecordAbsenceDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import type { Caseload } from './caseload-model.ts'

const needed = required('jalon.dossier.check.required')

/** A référent is away: from when, until when, and who covers. */
export const AbsenceDialog = ({
  referent,
  others,
  onClose,
}: {
  referent: Caseload
  others: readonly Caseload[]
  onClose: () => void
}) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const keyFor = useIntentKey()
  const queryClient = useQueryClient()
  return (
    <FormDialog
      title={t('caseloads.absence.title', { name: referent.name })}
      values={{ fromDay: localToday(), untilDay: null, coverId: null }}
      onClose={onClose}
      onSend={async ({ fromDay, untilDay, coverId }) => {
        const input = {
          referentId: referent.id,
          coverId: String(coverId),
          fromDay: String(fromDay),
          untilDay: untilDay ? String(untilDay) : null,
        }
        const sent = await sendForm(
          async () => (await send(RecordAbsenceDocument, { input, idempotencyKey: keyFor(input) })).recordAbsence,
        )
        await queryClient.invalidateQueries({ queryKey: ['caseloads'] })
        if (sent.done) notify('caseloads.absence.done', { type: 'success' })
        return sent
      }}
    >
      <PlainDateInput source="fromDay" label="caseloads.absence.from" validate={[needed, realDay]} />
      <PlainDateInput
        source="untilDay"
        label="caseloads.absence.until"
        validate={realDay}
        helperText="jalon.journey.input.untilHelp"
      />
      <AutocompleteInput
        source="coverId"
        label="caseloads.absence.cover"
        choices={others.map(({ id, name }) => ({ id, name }))}
        translateChoice={false}
        validate={needed}
        helperText="caseloads.absence.coverHelp"
      />
    </FormDialog>
  )
}
