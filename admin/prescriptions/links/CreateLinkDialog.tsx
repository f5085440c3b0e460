import Typography from '@mui/material/Typography'
import { required, SelectInput, TextInput, useNotify, useRefresh, useTranslate } from 'react-admin'
import { z } from 'zod'
import {
  CreatePrescriptionLinkDocument,
  FormListDocument,
  Language,
  SheetAudience,
} from '../../data/generated/graphql.ts'
import { sendForm } from '../../data/send-form.ts'
import { useDocument, useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { PlainDateInput } from '../../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../../shared/inputs/real-day.ts'

const day = z
  .string()
  .nullish()
  .transform((typed) => typed || null)
const linkValues = z.object({
  formId: z.string(),
  label: z
    .string()
    .nullish()
    .transform((label) => label?.trim() ?? ''),
  language: z.enum(Language),
  audience: z.enum(SheetAudience),
  opensOn: day,
  expiresOn: day,
})

/** A new public address, for one prescribing body. */
export const CreateLinkDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const refresh = useRefresh()
  const keyFor = useIntentKey()
  const { data, error } = useDocument('forms', FormListDocument, {})
  const sheets = (data?.forms ?? []).filter(({ kind, current }) => kind === 'PRESCRIPTION' && current !== null)
  if (data === undefined && !error) return null
  return (
    <FormDialog
      title={t('prescriptions.links.create')}
      sendLabel="prescriptions.links.create"
      values={{
        formId: sheets[0]?.id ?? '',
        label: '',
        language: Language.Fr,
        audience: SheetAudience.Prescriber,
        opensOn: null,
        expiresOn: null,
      }}
      onClose={onClose}
      onSend={(values) =>
        sendForm(async () => {
          const input = linkValues.parse(values)
          const variables = { ...input, idempotencyKey: keyFor(input) }
          const { createPrescriptionLink: result } = await send(CreatePrescriptionLinkDocument, variables)
          if (result.__typename === 'PrescriptionLinkPayload') {
            notify('prescriptions.links.made', { type: 'success', messageArgs: { label: input.label } })
            refresh()
          }
          return result
        })
      }
    >
      {error && <Typography role="alert">{t(error.message, { _: error.message })}</Typography>}
      {data !== undefined && sheets.length === 0 && (
        <Typography sx={{ mb: 1 }}>{t('prescriptions.links.noForm')}</Typography>
      )}
      <SelectInput
        source="audience"
        label="prescriptions.links.audience.label"
        choices={Object.values(SheetAudience).map((id) => ({ id, name: `prescriptions.links.audience.${id}` }))}
        validate={required('prescriptions.links.formNeeded')}
        helperText={false}
      />
      <TextInput
        source="label"
        label="prescriptions.links.label"
        helperText="prescriptions.links.labelHelp"
        validate={required('prescriptions.links.labelNeeded')}
        autoComplete="off"
        autoFocus
      />
      <SelectInput
        source="formId"
        label="prescriptions.links.form"
        choices={sheets.map(({ id, title }) => ({ id, name: title }))}
        translateChoice={false}
        validate={required('prescriptions.links.formNeeded')}
        helperText={false}
      />
      <SelectInput
        source="language"
        label="prescriptions.links.language"
        choices={[
          { id: Language.Fr, name: 'Français' },
          { id: Language.En, name: 'English' },
        ]}
        translateChoice={false}
        validate={required('prescriptions.links.formNeeded')}
        helperText={false}
      />
      <PlainDateInput source="opensOn" label="prescriptions.links.opensOn" validate={realDay} />
      <PlainDateInput source="expiresOn" label="prescriptions.links.expiresOn" validate={realDay} />
    </FormDialog>
  )
}
