import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import Typography from '@mui/material/Typography'
import { type Field, type FieldAnswer, say } from '../../../schema/index.ts'
import { useRenderer } from './renderer-context.ts'

/** The reasons a person may give instead of an answer, and the way to take an answer back. */
export const MissingReasons = ({
  field,
  answer,
  labelId,
  clearable,
  onChange,
}: {
  field: Field
  answer: FieldAnswer | null
  /** Id of the question's label. */
  labelId: string
  clearable: boolean
  onChange: (answer: FieldAnswer | null) => void
}) => {
  const { words, locale } = useRenderer()
  const reasons = field.missing ?? []
  const canClear = clearable && answer?.value !== undefined
  if (reasons.length === 0 && !canClear) return null
  const label = say(field.label, locale)
  return (
    <Box className="reasons" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', mt: 0.5 }}>
      {reasons.length > 0 && (
        <Box
          role="group"
          aria-label={`${words.noAnswerBecause} ${label}`}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}
        >
          <Typography variant="body2" color="textSecondary" aria-hidden>
            {words.noAnswerBecause}
          </Typography>
          {reasons.map((reason) => (
            <ToggleButton
              key={reason}
              value={reason}
              size="small"
              selected={answer?.missing === reason}
              onChange={() => onChange(answer?.missing === reason ? null : { missing: reason })}
              sx={{ py: 0.25, minHeight: 28, textTransform: 'none', color: 'text.primary' }}
            >
              {words.missing[reason]}
            </ToggleButton>
          ))}
        </Box>
      )}
      {canClear && (
        <Button
          size="small"
          color="inherit"
          aria-describedby={labelId}
          onClick={() => onChange(null)}
          sx={{ color: 'text.secondary' }}
        >
          {words.clear}
        </Button>
      )}
    </Box>
  )
}
