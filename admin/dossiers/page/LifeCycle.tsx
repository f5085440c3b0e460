import CheckCircle from '@mui/icons-material/CheckCircle'
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked'
import TripOrigin from '@mui/icons-material/TripOrigin'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import type { DossierStatus } from '../../data/generated/graphql.ts'
import { visuallyHidden } from '../../shared/visually-hidden.ts'
import { LIFE_CYCLE, PLACE } from '../dossier-model.ts'
import { dossierStatusLabel } from '../labels.ts'

/** The usual way of a pathway, with the stage it has reached. */
export const LifeCycle = ({ status }: { status: DossierStatus }) => {
  const t = useTranslate()
  const locale = useLocale()
  const place = PLACE[status]
  return (
    <Box
      component="ol"
      aria-label={t('jalon.dossier.lifeCycle')}
      sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: { xs: 1, md: 0 }, p: 0, m: 0, mb: 2 }}
    >
      {LIFE_CYCLE.map((stage, index) => {
        const when = index < place ? 'past' : index === place ? 'current' : 'next'
        const Icon = when === 'past' ? CheckCircle : when === 'current' ? TripOrigin : RadioButtonUnchecked
        const shown = index === place ? status : stage
        return (
          <Box
            component="li"
            key={stage}
            aria-current={when === 'current' ? 'step' : undefined}
            sx={{
              flex: { md: 1 },
              display: 'flex',
              alignItems: 'center',
              gap: 0.75,
              color: when === 'next' ? 'text.secondary' : 'primary.main',
              '&:not(:last-of-type)::after': {
                content: '""',
                flex: 1,
                borderTop: '2px solid',
                borderColor: when === 'past' ? 'primary.main' : 'divider',
                mx: 1,
                display: { xs: 'none', md: 'block' },
              },
              '&:last-of-type': { flex: 'none' },
            }}
          >
            <Icon fontSize="small" aria-hidden />
            <Typography variant="body2" sx={{ fontWeight: when === 'current' ? 700 : 500 }}>
              {dossierStatusLabel(shown, locale)}
            </Typography>
            <span style={visuallyHidden}>({t(`jalon.dossier.${when}Stage`)})</span>
          </Box>
        )
      })}
    </Box>
  )
}
