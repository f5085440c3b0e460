import { useNotify, useTranslate } from 'react-admin'
import {
  RecordTrainingDocument,
  type TrainingPageFragment,
  UpdateTrainingDocument,
} from '../../data/generated/graphql.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { useReloadDossier } from '../../data/use-reload-dossier.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { useDossier } from '../page/use-dossier.ts'
import { obtainedOf, refusalsOf, trainingInput, trainingValues } from './record-values.ts'
import { TrainingInputs } from './TrainingInputs.tsx'

const EMPTY = { kind: '', title: '', startDate: '' }

/** Adds a training (`training` null) or edits one. */
export const TrainingDialog = ({
  training,
  onClose,
}: {
  training: TrainingPageFragment | null
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const dossier = useDossier()

  const write = async (values: unknown) => {
    const input = trainingInput(trainingValues.parse(values))
    if (training === null) {
      const variables = { dossierId: dossier.id, input, idempotencyKey: keyFor(input) }
      return (await send(RecordTrainingDocument, variables)).recordTraining
    }
    const variables = { id: training.id, version: training.version, input }
    return (await send(UpdateTrainingDocument, variables)).updateTraining
  }
  return (
    <FormDialog
      title={t(training === null ? 'jalon.dossier.trainings.add' : 'jalon.dossier.trainings.edit')}
      values={training === null ? EMPTY : { ...training, obtained: obtainedOf(training) }}
      validate={(values) => refusalsOf(trainingValues, values)}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => write(values))
        await reload()
        if (sent.done) notify('jalon.dossier.trainings.saved', { type: 'success' })
        return sent
      }}
    >
      <TrainingInputs />
    </FormDialog>
  )
}
