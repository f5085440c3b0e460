import Box from '@mui/material/Box'
import { BooleanInput, required, SelectInput, TextInput, useNotify, useTranslate } from 'react-admin'
import { RecordStepDocument, UpdateStepDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { AmountInput } from '../shared/inputs/AmountInput.tsx'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { type Step, type StepsToday, useStepsDossier } from './steps-dossier.ts'

const of = (name: string) => `jalon.steps.field.${name}`
const needed = required('jalon.dossier.check.required')
const EMPTY = { family: '', label: '', programme: true }

/** Adds an étape (`step` null) or corrects one. */
export const StepDialog = ({
  step,
  families,
  onClose,
}: {
  step: Step | null
  families: StepsToday['families']
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const dossier = useStepsDossier()
  // A family no longer offered stays the étape's until another is chosen.
  const held =
    step?.family && !families.some(({ id }) => id === step.family)
      ? [{ id: step.family, name: step.familyLabel ?? step.family }]
      : []
  const begun = step === null || step.realStart !== null
  const ended = step === null || step.realEnd !== null

  const write = async (values: Record<string, unknown>) => {
    const text = (name: string) => {
      const value = values[name]
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    }
    const input = {
      family: text('family'),
      label: text('label') ?? '',
      operator: text('operator'),
      programme: values['programme'] === true,
      plannedStart: text('plannedStart'),
      plannedEnd: text('plannedEnd'),
      realStart: text('realStart'),
      realEnd: text('realEnd'),
      hours: typeof values['hours'] === 'number' ? values['hours'] : null,
      objective: text('objective'),
    }
    if (step !== null) return (await send(UpdateStepDocument, { id: step.id, version: step.version, input })).updateStep
    return (await send(RecordStepDocument, { dossierId: dossier.id, input, idempotencyKey: keyFor(input) })).recordStep
  }
  return (
    <FormDialog
      title={t(step === null ? 'jalon.steps.add' : 'jalon.steps.edit')}
      values={step ?? EMPTY}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => write(values))
        await reload()
        if (sent.done) notify('jalon.steps.saved', { type: 'success' })
        return sent
      }}
    >
      <Box
        sx={{ display: 'grid', columnGap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {families.length > 0 && (
          <SelectInput
            source="family"
            label={of('family')}
            choices={[...families.map(({ id, label }) => ({ id, name: label })), ...held]}
            translateChoice={false}
            helperText={false}
            validate={needed}
          />
        )}
        <TextInput source="label" label={of('label')} helperText={false} validate={needed} autoComplete="off" />
        <TextInput source="operator" label={of('operator')} helperText={false} autoComplete="off" />
        <AmountInput source="hours" label={of('hours')} />
        <PlainDateInput source="plannedStart" label={of('plannedStart')} />
        <PlainDateInput source="plannedEnd" label={of('plannedEnd')} />
        {begun && (
          <PlainDateInput
            source="realStart"
            label={of('realStart')}
            {...(step === null ? { helperText: of('realHelp') } : { validate: needed })}
          />
        )}
        {ended && (
          <PlainDateInput source="realEnd" label={of('realEnd')} {...(step === null ? {} : { validate: needed })} />
        )}
        <Box sx={{ gridColumn: '1 / -1' }}>
          <BooleanInput source="programme" label={of('programme')} helperText={false} />
          <TextInput
            source="objective"
            label={of('objective')}
            multiline
            minRows={2}
            helperText={of('objectiveHelp')}
          />
        </Box>
      </Box>
    </FormDialog>
  )
}
