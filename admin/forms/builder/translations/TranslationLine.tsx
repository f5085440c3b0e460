import { Box, Button, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePlaces } from '../state/places-context.ts'
import { placeOfWording } from './place-of-wording.ts'
import type { TranslationRow } from './translation-rows.ts'

interface TranslationLineProps {
  row: TranslationRow
  onChange: (text: string) => void
  /** Asked for the next text without a translation. */
  onNext: () => void
}

/** The cells of one text: where it stands, its French, and the input of its English. */
export const TranslationLine = ({ row, onChange, onNext }: TranslationLineProps) => {
  const t = useTranslate()
  const { go } = usePlaces()
  return (
    <>
      <Box role="cell">
        <Button
          size="small"
          sx={{ px: 0.5, textTransform: 'none', justifyContent: 'start', textAlign: 'left' }}
          onClick={() => go(placeOfWording(row))}
        >
          {t(`logic.translations.parts.${row.part}`)}
        </Button>
      </Box>
      <Typography
        role="cell"
        variant="body2"
        lang="fr"
        sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', pt: 0.75 }}
      >
        {row.text.fr}
      </Typography>
      <Box role="cell" sx={{ minWidth: 0 }}>
        <TextField
          multiline
          margin="none"
          value={row.translated}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            onNext()
          }}
          slotProps={{
            htmlInput: {
              'aria-label': t('logic.translations.english_of', { text: row.text.fr }),
              lang: 'en',
              spellCheck: true,
            },
          }}
        />
      </Box>
    </>
  )
}
