import { Stack, Typography } from '@mui/material'
import { useSurroundings } from './ExpressionScope.tsx'

const COLOURS = { error: 'error.main', warning: 'warning.main', info: 'text.secondary' } as const

/** What is wrong with these nodes, right where they are written. */
export const Messages = ({ of }: { of: readonly string[] }) => {
  const { messages } = useSurroundings()
  const found = [...new Set(of)].flatMap((key) => messages.get(key) ?? [])
  if (found.length === 0) return null
  return (
    <Stack>
      {found.map(({ severity, text }) => (
        <Typography key={text} variant="caption" sx={{ color: COLOURS[severity] }}>
          {text}
        </Typography>
      ))}
    </Stack>
  )
}
