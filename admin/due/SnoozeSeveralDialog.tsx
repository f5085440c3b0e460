import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { CheckboxGroupInput, required, TextInput, useNotify, useTranslate } from 'react-admin'
import { datePlus } from '../../schema/index.ts'
import { DueKind, DueOfDossiersDocument, SnoozeDueItemsDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'

const needed = required('jalon.dossier.check.required')
const KINDS: readonly DueKind[] = Object.values(DueKind)

/** Puts the same things off in several dossiers, until a day, with a word. */
export const SnoozeSeveralDialog = ({
  dossierIds,
  onClose,
}: {
  dossierIds: readonly string[]
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const [day] = useState(() => datePlus(localToday(), 7, 'd') ?? '')
  const { data } = useDocument('dueItems', DueOfDossiersDocument, { dossierIds: [...dossierIds] })
  const counts = data?.dueItems.counts ?? []
  const told = (putOff: number, left: number) =>
    [t('due.severalDone', { smart_count: putOff }), ...(left > 0 ? [t('due.severalLeft', { count: left })] : [])].join(
      '. ',
    )
  return (
    <FormDialog
      title={t('due.severalTitle', { smart_count: dossierIds.length })}
      values={{ kinds: [], until: day, word: '' }}
      sendLabel="due.snoozeDo"
      onClose={onClose}
      onSend={async ({ kinds, until, word }) => {
        const chosen = KINDS.filter((kind) => Array.isArray(kinds) && kinds.includes(kind))
        let done = ''
        const sent = await sendForm(async () => {
          const { snoozeDueItems } = await send(SnoozeDueItemsDocument, {
            ...{ dossierIds: [...dossierIds], kinds: chosen, until: String(until) },
            word: typeof word === 'string' && word.trim() !== '' ? word.trim() : null,
          })
          if (snoozeDueItems.__typename === 'DueSnoozesPayload') done = told(snoozeDueItems.putOff, snoozeDueItems.left)
          return snoozeDueItems
        })
        await reload()
        if (sent.done) notify(done, { type: 'success' })
        return sent
      }}
    >
      {data !== undefined && counts.length === 0 ? (
        <Typography color="textSecondary">{t('due.severalNone')}</Typography>
      ) : (
        <CheckboxGroupInput
          source="kinds"
          label="due.severalKinds"
          choices={counts.map(({ kind, label, count }) => ({ id: kind, name: `${label} (${count})` }))}
          translateChoice={false}
          validate={needed}
          row={false}
          helperText={false}
        />
      )}
      <PlainDateInput source="until" label="due.until" helperText="due.untilHelp" validate={needed} />
      <TextInput source="word" label="due.word" helperText="due.wordHelp" fullWidth />
    </FormDialog>
  )
}
