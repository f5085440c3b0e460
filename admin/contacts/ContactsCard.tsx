import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { ContactSummaryDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { AbsenceLine } from './AbsenceLine.tsx'
import { AttendanceMenu } from './AttendanceMenu.tsx'
import { ContactList } from './ContactList.tsx'
import type { ContactedDossier } from './contacted-dossier.ts'
import { NoteContactButton } from './NoteContactButton.tsx'
import { RhythmLine } from './RhythmLine.tsx'

/** Interviews and contacts of a dossier: when the next is due, what the PLIE asks of them, and each of them. */
export const ContactsCard = ({ dossier }: { dossier: ContactedDossier }) => {
  const t = useTranslate()
  const { data, error } = useDocument('contactSummary', ContactSummaryDocument, { dossierId: dossier.id })
  return (
    <SectionCard
      title={t('jalon.contact.title')}
      anchor="contacts"
      action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <AttendanceMenu of={{ dossier: dossier.id }} />
          <NoteContactButton dossier={dossier} />
        </Box>
      }
    >
      {error && <Alert severity="error">{t(error.message, { _: error.message })}</Alert>}
      {!data && !error && <Typography>{t('jalon.loading')}</Typography>}
      {data && (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <RhythmLine rhythm={data.contactSummary.rhythm} />
          <AbsenceLine absences={data.contactSummary.absences} />
          {data.contactSummary.observations.length > 0 && (
            <Box component="ul" sx={{ pl: 2.5, my: 0 }}>
              {data.contactSummary.observations.map((sentence) => (
                <Typography component="li" variant="body2" key={sentence}>
                  {sentence}
                </Typography>
              ))}
            </Box>
          )}
          <ContactList dossier={dossier} usualMinutes={data.contactSummary.usualMinutes} />
        </Box>
      )}
    </SectionCard>
  )
}
