import { InputBase } from '@mui/material'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'

interface RenameLineProps {
  level: number
  label: string
  /** The new label; null: left as it was. */
  onDone: (label: string | null) => void
}

/** A label written in its own line: Enter keeps it, Escape leaves it as it was. */
export const RenameLine = ({ level, label, onDone }: RenameLineProps) => {
  const t = useTranslate()
  const [text, setText] = useState(label)
  // Leaving by Enter or Escape also takes the focus away: said once.
  const done = useRef(false)
  const end = (next: string | null) => {
    if (done.current) return
    done.current = true
    onDone(next === null || next.trim() === '' || next === label ? null : next)
  }
  return (
    <InputBase
      autoFocus
      fullWidth
      value={text}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => end(text)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(text)
        else if (event.key === 'Escape') end(null)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      slotProps={{ input: { 'aria-label': t('builder.rename', { label }) } }}
      sx={{
        pl: (level - 1) * 1.5 + 3,
        minHeight: 36,
        borderRadius: 1,
        border: 2,
        borderColor: 'primary.main',
      }}
    />
  )
}
