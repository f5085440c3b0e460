import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormLabel from '@mui/material/FormLabel'
import Typography from '@mui/material/Typography'
import { useNotify, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { MarkEntryDocumentDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FileLink, HeldDocumentMenu, useDossierDocuments } from '../documents/index.ts'
import { formatDate } from '../shared/format-date.ts'
import { type Journey, useFollowedDossier } from './followed-dossier.ts'

/** Documents the PLIE asks for at the entry: ticked once seen, with the copy the dossier holds when one was kept. */
export const EntryDocuments = ({ documents }: { documents: Journey['entryDocuments'] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { id, version, abilities } = useFollowedDossier()
  const held = useDossierDocuments(id)
  const may = abilities.includes('journey.follow')
  if (documents.length === 0) return null
  const mark = async (document: string, seen: boolean, documentId: string | null) => {
    const sent = await sendForm(async () => {
      const variables = { dossierId: id, document, seen, documentId, version }
      return (await send(MarkEntryDocumentDocument, variables)).markEntryDocument
    })
    await reload()
    if (!sent.done) notify(sent.message, { type: 'error' })
  }
  const copyOf = (documentId: string | null) => held.find((one) => one.id === documentId)?.versions[0]?.file
  return (
    <FormControl component="fieldset" variant="standard">
      <FormLabel component="legend" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {t('jalon.journey.documents')}
      </FormLabel>
      <FormGroup>
        {documents.map(({ document, seen, seenOn, seenBy, documentId }) => {
          const copy = copyOf(documentId)
          return (
            <Box key={document} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
              <FormControlLabel
                control={
                  <Checkbox checked={seen} disabled={!may} onChange={(_, checked) => mark(document, checked, null)} />
                }
                label={
                  seenOn === null
                    ? document
                    : `${document} – ${t('jalon.journey.seenOn', { date: formatDate(seenOn, locale), name: seenBy ?? '' })}`
                }
              />
              {copy !== undefined && (
                <Typography component="span" variant="body2" sx={{ mr: 1 }}>
                  <FileLink file={copy} />
                </Typography>
              )}
              {may && (
                <HeldDocumentMenu
                  dossierId={id}
                  to={document}
                  onChoose={(chosen) => void mark(document, true, chosen.id)}
                />
              )}
            </Box>
          )
        })}
      </FormGroup>
    </FormControl>
  )
}
