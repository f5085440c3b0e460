import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { ActDialog } from './ActDialog.tsx'
import type { Journey, Offer } from './followed-dossier.ts'

/** Acts the reader may do, the ones that can be done now first; the others say what they wait for. */
export const JourneyActs = ({ journey }: { journey: Journey }) => {
  const t = useTranslate()
  const [asked, setAsked] = useState<Offer | null>(null)
  const open = journey.offers.filter(({ possible }) => possible)
  const waiting = journey.offers.filter(({ possible }) => !possible)
  if (journey.offers.length === 0) return null
  return (
    <div>
      <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
        {t('jalon.journey.acts')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {open.map((offer, at) => (
          <Button
            key={offer.act}
            size="small"
            variant={at === 0 && offer.obstacles.length === 0 ? 'contained' : 'outlined'}
            onClick={() => setAsked(offer)}
          >
            {offer.label}
          </Button>
        ))}
      </Box>
      {waiting.length > 0 && (
        <Box component="ul" sx={{ pl: 2.5, mb: 0, mt: 1.5 }}>
          {waiting.map(({ act, label, obstacles }) => (
            <li key={act}>
              <Typography variant="body2">
                <strong>{label}</strong> : {obstacles.map(({ message }) => message).join(' ')}
              </Typography>
            </li>
          ))}
        </Box>
      )}
      {asked !== null && <ActDialog offer={asked} journey={journey} onClose={() => setAsked(null)} />}
    </div>
  )
}
