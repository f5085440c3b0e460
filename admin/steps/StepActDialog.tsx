import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { required, TextInput, useNotify, useTranslate } from 'react-admin'
import { ActOnStepDocument, type StepActInput } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { toldByObstacles } from '../data/told-by-obstacles.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { Obstacles } from '../shared/acts/Obstacles.tsx'
import { OverrideInput } from '../shared/acts/OverrideInput.tsx'
import { FormDialog } from '../shared/FormDialog.tsx'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import type { Step, StepOffer, StepToday } from './steps-dossier.ts'

const textLabel = ({ act, requires }: StepOffer, over: boolean): string => {
  if (act.startsWith('REVIEW')) return 'jalon.steps.input.review'
  return requires.includes('TEXT') || over ? 'jalon.steps.input.text' : 'jalon.steps.input.comment'
}

/** One act on an étape: its inputs are those the server says it takes; before a decision, what the criteria say and why. */
export const StepActDialog = ({
  step,
  offer,
  today,
  onClose,
}: {
  step: Step
  offer: StepOffer
  today: StepToday
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const over = offer.obstacles.length > 0
  const takes = (name: 'ON' | 'TEXT') => offer.requires.includes(name) || offer.accepts.includes(name)
  const decides = offer.act === 'VALIDATE' || offer.act === 'DECLINE'

  const act = async (values: Record<string, unknown>) => {
    const text = (name: string) => {
      const value = values[name]
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    }
    const input: StepActInput = { on: text('on'), text: text('text'), override: over && values['override'] === true }
    const variables = { id: step.id, act: offer.act, input, version: step.version }
    const { actOnStep } = await send(ActOnStepDocument, { ...variables, idempotencyKey: keyFor(variables) })
    return toldByObstacles(actOnStep)
  }
  return (
    <FormDialog
      title={t('jalon.steps.of', { act: offer.label, step: step.label })}
      values={{}}
      sendLabel="jalon.steps.send"
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => act(values))
        await reload()
        if (sent.done) notify('jalon.steps.done', { type: 'success', messageArgs: { act: offer.label } })
        return sent
      }}
    >
      {decides && today.verdict !== null && (
        <Alert severity={today.verdict === 'VALIDATED' ? 'success' : 'warning'} sx={{ mb: 1 }}>
          {today.explanation === null ? (
            t(`jalon.steps.sheet.verdict.${today.verdict}`)
          ) : (
            <Box sx={{ whiteSpace: 'pre-wrap' }}>{today.explanation.join('\n')}</Box>
          )}
        </Alert>
      )}
      <Obstacles obstacles={offer.obstacles} />
      {takes('ON') && <PlainDateInput source="on" label="jalon.steps.input.on" helperText="jalon.steps.input.onHelp" />}
      {takes('TEXT') && (
        <TextInput
          source="text"
          label={textLabel(offer, over)}
          multiline
          minRows={2}
          fullWidth
          helperText="jalon.steps.field.objectiveHelp"
          {...(offer.requires.includes('TEXT') || over ? { validate: required('jalon.dossier.check.required') } : {})}
        />
      )}
      {over && <OverrideInput />}
    </FormDialog>
  )
}
