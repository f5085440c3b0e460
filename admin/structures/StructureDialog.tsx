import { useQueryClient } from '@tanstack/react-query'
import { required, SelectInput, TextInput, useNotify, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { RecordStructureDocument, StructureKind, UpdateStructureDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import { communesTyped, type Structure, structureKindChoices } from './structure-model.ts'

const needed = required('jalon.dossier.check.required')
const KINDS: readonly StructureKind[] = Object.values(StructureKind)

/** Adds a structure (`structure` null) or changes one. */
export const StructureDialog = ({ structure, onClose }: { structure: Structure | null; onClose: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const send = useSend()
  const notify = useNotify()
  const keyFor = useIntentKey()
  const queryClient = useQueryClient()
  return (
    <FormDialog
      title={t(structure === null ? 'structures.add' : 'structures.edit')}
      values={{
        name: structure?.name ?? '',
        kind: structure?.kind ?? StructureKind.Association,
        communes: structure?.communes.join(', ') ?? '',
        closedOn: structure?.closedOn ?? null,
      }}
      onClose={onClose}
      onSend={async ({ name, kind, communes, closedOn }) => {
        const input = {
          name: String(name ?? ''),
          kind: KINDS.find((one) => one === kind) ?? StructureKind.Other,
          communes: communesTyped(String(communes ?? '')),
          closedOn: closedOn ? String(closedOn) : null,
        }
        const sent = await sendForm(async () =>
          structure === null
            ? (await send(RecordStructureDocument, { input, idempotencyKey: keyFor(input) })).recordStructure
            : (await send(UpdateStructureDocument, { id: structure.id, version: structure.version, input }))
                .updateStructure,
        )
        await Promise.all(['structures', 'caseloads'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
        if (sent.done) notify('structures.saved', { type: 'success' })
        return sent
      }}
    >
      <TextInput source="name" label="structures.name" validate={needed} helperText={false} />
      <SelectInput
        source="kind"
        label="structures.kind"
        choices={structureKindChoices(locale)}
        translateChoice={false}
        validate={needed}
        helperText={false}
      />
      <TextInput source="communes" label="structures.communes" helperText="structures.communesHelp" multiline />
      {structure !== null && (
        <PlainDateInput
          source="closedOn"
          label="structures.closedOn"
          validate={realDay}
          helperText="structures.closedHelp"
        />
      )}
    </FormDialog>
  )
}
