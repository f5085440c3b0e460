import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { type EvidencePiece, type Field, type FieldAnswer, say } from '../../../schema/index.ts'
import { localToday } from '../../shared/format-date.ts'
import { EvidenceLine } from './EvidenceLine.tsx'
import { EvidenceText } from './EvidenceText.tsx'
import { fill } from './i18n/index.ts'
import { useRenderer } from './renderer-context.ts'

/** Documents that prove an answer: those joined, and the way to add one. Where nothing may be sent, only said to exist. */
export const EvidenceSlot = (props: {
  field: Field
  id: string
  kinds: readonly string[]
  required: boolean
  fixed: boolean
  answer: FieldAnswer | null
  onChange: (evidence: readonly EvidencePiece[]) => void
}) => {
  const { field, id, kinds, required, fixed, answer, onChange } = props
  const { locale, words, upload } = useRenderer()
  const pieces = answer?.evidence ?? []
  const [first] = kinds
  if (fixed && pieces.length === 0) return null
  return (
    <Box
      role="group"
      id={id}
      aria-label={fill(words.evidenceOf, { field: say(field.label, locale) })}
      sx={{ mt: 1, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {words.evidence}
        </Typography>
        {required && !fixed && <Chip size="small" color="warning" variant="outlined" label={words.evidenceRequired} />}
      </Box>
      {!fixed && (
        <Typography variant="body2" color="textSecondary">
          {!upload
            ? words.evidenceLater
            : answer === null
              ? words.evidenceAfterAnswer
              : fill(words.evidenceKinds, { kinds: kinds.join(', ') })}
        </Typography>
      )}
      {pieces.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {pieces.map((piece, at) => (
            // Documents have no id of their own: their rank tells them apart.
            <Box component="li" key={String(at)} sx={{ mt: 1 }}>
              {fixed ? (
                <EvidenceText piece={piece} />
              ) : (
                <EvidenceLine
                  id={`${id}-${at}`}
                  piece={piece}
                  kinds={kinds}
                  onChange={(next) => onChange(pieces.map((one, i) => (i === at ? next : one)))}
                  onRemove={() => onChange(pieces.filter((_, i) => i !== at))}
                />
              )}
            </Box>
          ))}
        </Box>
      )}
      {!fixed && upload && first !== undefined && (
        <Button
          size="small"
          variant="outlined"
          disabled={answer === null}
          onClick={() => onChange([...pieces, { kind: first, seenOn: localToday() }])}
          sx={{ mt: 1 }}
        >
          {words.addEvidence}
        </Button>
      )}
    </Box>
  )
}
