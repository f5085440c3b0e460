import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { IfAble } from '../access/IfAble.tsx'
import { ReferentSuggestionsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'

interface Asked {
  /** Input that is filled with the one chosen. */
  readonly source: string
  readonly dossierId?: string
  readonly commune?: string | null
}

/** Référents by place and load, with why; one click fills the input beside. */
export const SuggestedReferents = (asked: Asked) => (
  <IfAble to="dossier.assign">
    <Suggested {...asked} />
  </IfAble>
)

const Suggested = ({ source, dossierId, commune }: Asked) => {
  const t = useTranslate()
  const { setValue } = useFormContext()
  const { data } = useDocument('referentSuggestions', ReferentSuggestionsDocument, {
    ...{ dossierId: dossierId ?? null, commune: commune ?? null },
  })
  const found = data?.referentSuggestions.slice(0, 3) ?? []
  if (found.length === 0) return null
  return (
    <Box sx={{ mb: 1 }}>
      <Typography component="h3" variant="subtitle2">
        {t('caseloads.suggested')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {found.map(({ referentId, name, reasons }) => (
          <Box component="li" key={referentId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Button
              size="small"
              onClick={() => setValue(source, referentId, { shouldDirty: true, shouldValidate: true })}
              aria-label={t('caseloads.choose', { name })}
            >
              {name}
            </Button>
            <Typography variant="body2" color="textSecondary">
              {reasons.join(' ')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
