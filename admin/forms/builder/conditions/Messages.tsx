import { Stack, type Theme, Typography } from '@mui/material'
import { useSurroundings } from './expression-context.tsx'

const SHADES = { light: 'dark', dark: 'light' } as const
const colourOf = (severity: 'error' | 'warning' | 'info', { palette }: Theme): string =>
  severity === 'info' ? palette.text.secondary : palette[severity][SHADES[palette.mode]]

/** What is wrong with these nodes, right where they are written. */
export const Messages = ({ of }: { of: readonly string[] }) => {
  const { messages } = useSurroundings()
  const found = [...new Set(of)].flatMap((key) => messages.get(key) ?? [])
  if (found.length === 0) return null
  return (
    <Stack>
      {found.map(({ severity, text }) => (
        <Typography key={text} variant="caption" sx={{ color: (theme: Theme) => colourOf(severity, theme) }}>
          {text}
        </Typography>
      ))}
    </Stack>
  )
}
