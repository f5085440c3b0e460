import { useQueryClient } from '@tanstack/react-query'
import { SelectInput, useNotify, useTranslate } from 'react-admin'
import { AttachReferentDocument, StructuresDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import type { Caseload } from './caseload-model.ts'

const NONE = ''

/** Which structure employs a référent, and from which day. */
export const AttachDialog = ({ referent, onClose }: { referent: Caseload; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const reload = useReloadDossier()
  const queryClient = useQueryClient()
  const { data } = useDocument('structures', StructuresDocument, {})
  const open = (data?.structures ?? []).filter(({ closedOn }) => closedOn === null)
  return (
    <FormDialog
      title={t('structures.attach.title', { name: referent.name })}
      values={{ structureId: referent.structure?.id ?? NONE, fromDay: localToday() }}
      onClose={onClose}
      onSend={async ({ structureId, fromDay }) => {
        const sent = await sendForm(
          async () =>
            (
              await send(AttachReferentDocument, {
                ...{ referentId: referent.id, version: referent.version, fromDay: String(fromDay) },
                structureId: structureId ? String(structureId) : null,
              })
            ).attachReferent,
        )
        await Promise.all([
          reload(),
          ...['caseloads', 'structures', 'referentSuggestions', 'transferPreview'].map((key) =>
            queryClient.invalidateQueries({ queryKey: [key] }),
          ),
        ])
        if (sent.done) notify('structures.attach.done', { type: 'success' })
        return sent
      }}
    >
      <SelectInput
        source="structureId"
        label="structures.one"
        emptyText="structures.attach.none"
        emptyValue={NONE}
        choices={open.map(({ id, name }) => ({ id, name }))}
        translateChoice={false}
        helperText={false}
      />
      <PlainDateInput source="fromDay" label="structures.attach.from" validate={realDay} />
    </FormDialog>
  )
}
