import { Box, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { visuallyHidden } from '../../../shared/visually-hidden.ts'

interface SentenceProps {
  /** « Se lit », « Se lira ». */
  heading: string
  text: string
  /** What an unanswered question does. */
  help: string
}

/** How long nothing must be typed before the sentence is said aloud. */
const PAUSE = 1_200

/** The expression in words, as it will be read everywhere; said aloud once the typing pauses, not at each letter. */
export const Sentence = ({ heading, text, help }: SentenceProps) => {
  const [said, setSaid] = useState('')
  const [first] = useState(text)
  useEffect(() => {
    if (text === first && said === '') return undefined
    const timer = setTimeout(() => setSaid(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text, first, said])

  return (
    <Box sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {heading}
      </Typography>
      <Typography variant="body2" data-testid="condition-sentence" sx={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      {help !== '' && (
        <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>
          {help}
        </Typography>
      )}
      <span aria-live="polite" style={visuallyHidden}>
        {said}
      </span>
    </Box>
  )
}
