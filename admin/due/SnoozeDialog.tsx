import Typography from '@mui/material/Typography'
import { required, TextInput, useNotify, useTranslate } from 'react-admin'
import { datePlus } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { SnoozeDueItemDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { formatDate, localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import type { DueLine } from './due-model.ts'

/** Puts one thing off until a day, with a word; everybody sees it again that day. */
export const SnoozeDialog = ({ item, onClose }: { item: DueLine; onClose: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const snooze = async ({ until, word }: Record<string, unknown>) =>
    (
      await send(SnoozeDueItemDocument, {
        ...{ dossierId: item.dossierId ?? '', key: item.key, until: String(until) },
        word: typeof word === 'string' && word.trim() !== '' ? word.trim() : null,
      })
    ).snoozeDueItem
  return (
    <FormDialog
      title={t('due.snoozeTitle', { what: item.label })}
      values={{ until: datePlus(localToday(), 7, 'd') ?? '', word: '' }}
      sendLabel="due.snoozeDo"
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => snooze(values))
        await reload()
        if (sent.done)
          notify('due.snoozed', { type: 'success', messageArgs: { date: formatDate(String(values.until), locale) } })
        return sent
      }}
    >
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {item.sentence}
      </Typography>
      <PlainDateInput
        source="until"
        label="due.until"
        helperText="due.untilHelp"
        validate={required('jalon.dossier.check.required')}
      />
      <TextInput source="word" label="due.word" helperText="due.wordHelp" fullWidth />
    </FormDialog>
  )
}
