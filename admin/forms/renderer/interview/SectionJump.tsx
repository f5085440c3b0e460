import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef } from 'react'
import { say } from '../../../../schema/index.ts'
import { SHORT_WINDOW } from '../../../shared/short-window.ts'
import { useScrollRoom } from '../../../shared/use-scroll-room.ts'
import { fill } from '../i18n/index.ts'
import { useRenderer } from '../renderer-context.ts'
import type { SectionProgress } from './progress.ts'

/** The sections with how far each is, staying in view; the next question left open; the keys. */
export const SectionJump = ({
  parts,
  onJump,
  onNextOpen,
  onHelp,
}: {
  parts: readonly SectionProgress[]
  onJump: (at: number) => void
  onNextOpen: () => void
  onHelp: () => void
}) => {
  const { words, locale } = useRenderer()
  const bar = useRef<HTMLDivElement>(null)
  useScrollRoom(bar, 'top')
  return (
    <Box
      ref={bar}
      sx={{
        ...{ position: 'sticky', top: { xs: 48, sm: 56 }, zIndex: 3, bgcolor: 'background.paper' },
        [SHORT_WINDOW]: { position: 'static' },
        ...{ display: 'flex', flexWrap: 'wrap', gap: 0.75, py: 0.75, mb: 1, borderBottom: 1, borderColor: 'divider' },
      }}
    >
      <Box
        component="nav"
        aria-label={words.interview.sections}
        sx={{ display: 'flex', gap: 0.75, flexWrap: { sm: 'wrap' }, overflowX: 'auto', flex: '1 1 240px', p: 0.5 }}
      >
        {parts.map((part, at) => (
          <Button
            key={part.id}
            size="small"
            variant={part.open.length === 0 ? 'contained' : 'outlined'}
            onClick={() => onJump(at)}
            sx={{ textTransform: 'none', whiteSpace: 'nowrap', flexShrink: 0 }}
          >
            {part.label === null ? words.interview.all : say(part.label, locale)}
            {' · '}
            {fill(words.interview.answered, { done: part.slots.length - part.open.length, of: part.slots.length })}
          </Button>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 0.75, p: 0.5, flexWrap: 'wrap' }}>
        <Button size="small" onClick={onNextOpen} title="Alt + N">
          {words.interview.next}
        </Button>
        <Button size="small" onClick={onHelp} title="?">
          {words.interview.help}
        </Button>
      </Box>
    </Box>
  )
}
