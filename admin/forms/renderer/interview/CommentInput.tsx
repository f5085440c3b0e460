import Button from '@mui/material/Button'
import { useEffect, useRef, useState } from 'react'
import { say } from '../../../../schema/index.ts'
import { fill } from '../i18n/index.ts'
import type { InputProps } from '../input-props.ts'
import { ParagraphInput } from '../inputs/TextInput.tsx'

/** A long text that takes no room until somebody has something to write. */
export const CommentInput = (props: InputProps) => {
  const [open, setOpen] = useState(false)
  const asked = useRef(false)
  useEffect(() => {
    if (open && asked.current) document.getElementById(props.id)?.focus()
    asked.current = false
  }, [open, props.id])
  if (open || props.value !== undefined) return <ParagraphInput {...props} />
  return (
    <Button
      id={props.id}
      size="small"
      sx={{ justifySelf: 'start' }}
      aria-describedby={props.describedBy}
      onClick={() => {
        asked.current = true
        setOpen(true)
      }}
    >
      {fill(props.words.interview.comment, { field: say(props.field.label, props.locale) })}
    </Button>
  )
}
