import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { RemoveTrainingDocument, type TrainingPageFragment } from '../../data/generated/graphql.ts'
import { useSend } from '../../data/use-document.ts'
import { formatDate } from '../../shared/format-date.ts'
import { trainingKindLabel } from '../labels.ts'
import { useDossier } from '../page/use-dossier.ts'
import { RecordsCard } from './RecordsCard.tsx'
import { RemoveRecordDialog } from './RemoveRecordDialog.tsx'
import { obtainedOf } from './record-values.ts'
import { TrainingDialog } from './TrainingDialog.tsx'

const WORDS = 'jalon.dossier.trainings'

/** The person's trainings, the latest first. */
export const TrainingsCard = () => {
  const send = useSend()
  const { trainings } = useDossier()
  const describe = useTrainingDetails()
  const lines = trainings
    .toSorted((a, b) => b.startDate.localeCompare(a.startDate))
    .map((record) => ({ record, name: record.title, details: describe(record) }))
  return (
    <RecordsCard
      words={WORDS}
      anchor="trainings"
      lines={lines}
      writeDialog={(record, onClose) => <TrainingDialog training={record} onClose={onClose} />}
      removeDialog={({ record, name }, onClose) => (
        <RemoveRecordDialog
          words={WORDS}
          name={name}
          onClose={onClose}
          onRemove={async () =>
            (await send(RemoveTrainingDocument, { id: record.id, version: record.version })).removeTraining
          }
        />
      )}
    />
  )
}

const useTrainingDetails = () => {
  const t = useTranslate()
  const locale = useLocale()
  const day = (value: string) => formatDate(value, locale, 'short')
  return (training: TrainingPageFragment): string[] => {
    const dates =
      training.endDate === null
        ? t('jalon.dossier.contracts.since', { date: day(training.startDate) })
        : t('jalon.dossier.contracts.from', { from: day(training.startDate), to: day(training.endDate) })
    const details = [trainingKindLabel(training.kind, locale), dates]
    if (training.hours !== null)
      details.push(t(`${WORDS}.hoursShort`, { hours: new Intl.NumberFormat(locale).format(training.hours) }))
    const obtained = obtainedOf(training)
    if (obtained !== null) details.push(t(`${WORDS}.told.${obtained}`))
    return details
  }
}
