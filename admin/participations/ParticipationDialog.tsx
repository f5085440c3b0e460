import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { required, SelectInput, TextInput, useNotify, useTranslate } from 'react-admin'
import { ENTRY_QUESTIONS, type EntryQuestion, say } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { EntryQuestion as Question, UpdateParticipationDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import { operationName, type Participation } from './operation-model.ts'

const needed = required('jalon.dossier.check.required')
const QUESTIONS: readonly EntryQuestion[] = ENTRY_QUESTIONS
const questions = Object.values(Question)

/** Completes or corrects what was so on the day of entry, and the days themselves. */
export const ParticipationDialog = ({
  participation,
  onClose,
}: {
  participation: Participation
  onClose: () => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const send = useSend()
  const notify = useNotify()
  const reload = useReloadDossier()
  const { id, version, enteredOn, exitedOn, answers, operation } = participation
  const given = Object.fromEntries((answers ?? []).map(({ question, value }) => [question, value]))
  return (
    <FormDialog
      title={t('participations.card.editOf', { name: operationName(operation) })}
      values={{ enteredOn, exitedOn, ...given }}
      wide
      onClose={onClose}
      onSend={async (values) => {
        const input = {
          enteredOn: String(values['enteredOn']),
          exitedOn: values['exitedOn'] ? String(values['exitedOn']) : null,
          answers: questions.flatMap((question) =>
            values[question] ? [{ question, value: String(values[question]) }] : [],
          ),
        }
        const sent = await sendForm(
          async () => (await send(UpdateParticipationDocument, { id, version, input })).updateParticipation,
        )
        await reload()
        if (sent.done) notify('participations.card.saved', { type: 'success' })
        // The server names a question as `schema/` does, the form as the API does.
        else return { ...sent, inputs: Object.fromEntries(Object.entries(sent.inputs).flatMap(bothNames)) }
        return sent
      }}
    >
      <Box sx={{ display: 'grid', columnGap: 2, alignItems: 'start', gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <PlainDateInput source="enteredOn" label="participations.card.enteredOn" validate={[needed, realDay]} />
        <PlainDateInput source="exitedOn" label="participations.card.exitedOn" validate={realDay} />
        <Typography variant="h3" sx={{ gridColumn: '1 / -1', my: 1 }}>
          {t('participations.card.entryDay')}
        </Typography>
        {QUESTIONS.map(({ id: question, label, answer }) =>
          answer === 'months' ? (
            <TextInput key={question} source={question.toUpperCase()} label={say(label, locale)} helperText={false} />
          ) : (
            <SelectInput
              key={question}
              source={question.toUpperCase()}
              label={say(label, locale)}
              choices={answer.map((option) => ({ id: option.id, name: say(option.label, locale) }))}
              emptyText="jalon.value.notKnown"
              translateChoice={false}
              helperText={false}
            />
          ),
        )}
      </Box>
    </FormDialog>
  )
}

const bothNames = ([name, sentence]: [string, string]): [string, string][] => [
  [name, sentence],
  [name.toUpperCase(), sentence],
]
