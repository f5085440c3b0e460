import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Item } from '../../../../schema/index.ts'
import { visuallyHidden } from '../../../shared/visually-hidden.ts'
import { goFrom, goToFirstOf } from '../go-to-question.ts'
import { ItemRows } from '../ItemRows.tsx'
import { useLive, useRenderer } from '../renderer-context.ts'
import { gridKey } from './grid-key.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { progressOf } from './progress.ts'
import { SectionJump } from './SectionJump.tsx'

/** The whole form on one screen, a line a question, filled without the mouse: digits answer, arrows move, « ? » tells the rest. */
export const InterviewGrid = ({ items }: { items: readonly Item[] }) => {
  const { words, previous, withheld } = useRenderer()
  const { evaluation, answers } = useLive()
  const root = useRef<HTMLDivElement>(null)
  const [help, setHelp] = useState(false)
  const [said, setSaid] = useState('')
  const parts = useMemo(() => {
    const shown = progressOf(items, answers, evaluation)
    const isOpen = (slot: string) => !withheld.has(slot.split('/').at(-1) ?? '')
    return shown.map((part) => ({ ...part, slots: part.slots.filter(isOpen), open: part.open.filter(isOpen) }))
  }, [items, answers, evaluation, withheld])

  const nextOpen = () => {
    const open = new Set(parts.flatMap((part) => part.open))
    const found = root.current !== null && goToFirstOf(root.current, open)
    setSaid(found ? '' : words.interview.nothingLeft)
  }
  const nextSection = () => {
    const here = document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question']
    const at = parts.findIndex((part) => here !== undefined && part.slots.includes(here))
    jump((at + 1) % parts.length)
  }
  const jump = (at: number) => {
    const [first] = parts[at]?.slots ?? []
    if (first !== undefined && root.current !== null) goToFirstOf(root.current, new Set([first]))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return
    const asked = gridKey(event.nativeEvent, event.target)
    if (asked === null) return
    event.preventDefault()
    if (asked === 'next' || asked === 'previous') goFrom(event.target, asked === 'next' ? 1 : -1)
    else if (asked === 'help') setHelp(true)
    else if (asked === 'open') nextOpen()
    else nextSection()
  }
  return (
    <Box ref={root} onKeyDown={onKeyDown} data-questions>
      <SectionJump parts={parts} onJump={jump} onNextOpen={nextOpen} onHelp={() => setHelp(true)} />
      {previous && (
        <Typography
          variant="body2"
          color="textSecondary"
          sx={{ textAlign: 'end', display: { xs: 'none', md: 'block' } }}
        >
          {previous.label}
        </Typography>
      )}
      <ItemRows items={items} level={2} />
      <div role="status" style={visuallyHidden}>
        {said}
      </div>
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </Box>
  )
}
