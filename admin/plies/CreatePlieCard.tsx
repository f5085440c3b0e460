import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { OneTimeLinkDialog } from '../shared/OneTimeLinkDialog.tsx'
import { SectionCard } from '../shared/SectionCard.tsx'
import { type CreatedPlie, CreatePlieForm } from './CreatePlieForm.tsx'

/** Opening a PLIE, ready for the next one as soon as the link of the last has been kept. */
export const CreatePlieCard = () => {
  const t = useTranslate()
  const [created, setCreated] = useState<CreatedPlie | null>(null)
  const [round, setRound] = useState(0)
  return (
    <SectionCard title={t('jalon.plies.createTitle')}>
      <Typography color="textSecondary" sx={{ mb: 1.5, maxWidth: 720 }}>
        {t('jalon.plies.intro')}
      </Typography>
      <Box sx={{ maxWidth: 560 }}>
        <CreatePlieForm key={round} onCreated={setCreated} />
      </Box>
      {created !== null && (
        <OneTimeLinkDialog
          name={created.administratorEmail}
          link={created.link}
          onClose={() => {
            setCreated(null)
            setRound(round + 1)
          }}
        />
      )}
    </SectionCard>
  )
}
