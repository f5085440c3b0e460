import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormLabel from '@mui/material/FormLabel'
import { useNotify, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { MarkEntryDocumentDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { formatDate } from '../shared/format-date.ts'
import { type Journey, useFollowedDossier } from './followed-dossier.ts'

/** Documents the PLIE asks for at the entry: ticked once seen, no copy is kept. */
export const EntryDocuments = ({ documents }: { documents: Journey['entryDocuments'] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { id, version, abilities } = useFollowedDossier()
  const may = abilities.includes('journey.follow')
  if (documents.length === 0) return null
  const mark = async (document: string, seen: boolean) => {
    const sent = await sendForm(async () => {
      return (await send(MarkEntryDocumentDocument, { dossierId: id, document, seen, version })).markEntryDocument
    })
    await reload()
    if (!sent.done) notify(sent.message, { type: 'error' })
  }
  return (
    <FormControl component="fieldset" variant="standard">
      <FormLabel component="legend" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {t('jalon.journey.documents')}
      </FormLabel>
      <FormGroup>
        {documents.map(({ document, seen, seenOn, seenBy }) => (
          <FormControlLabel
            key={document}
            control={<Checkbox checked={seen} disabled={!may} onChange={(_, checked) => mark(document, checked)} />}
            label={
              seenOn === null
                ? document
                : `${document} – ${t('jalon.journey.seenOn', { date: formatDate(seenOn, locale), name: seenBy ?? '' })}`
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  )
}
