import TextField from '@mui/material/TextField'
import { useEffect, useRef, useState } from 'react'

/** Time after the last key before the list is asked again, ms. */
const PAUSE = 300

/** Searches while one types, without asking at every key. */
export const SearchBox = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) => {
  const [typed, setTyped] = useState(value)
  // Asked of the list and not answered by `value` yet: its echo may come after more was typed, and takes nothing back.
  const asked = useRef<readonly string[]>([])
  useEffect(() => {
    if (asked.current.includes(value)) return
    asked.current = []
    setTyped(value)
  }, [value])
  useEffect(() => {
    if (typed === value) {
      asked.current = []
      return
    }
    const later = setTimeout(() => {
      asked.current = [...asked.current, typed]
      onChange(typed)
    }, PAUSE)
    return () => clearTimeout(later)
  })
  return (
    <TextField
      type="search"
      margin="none"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ flex: '2 1 220px', maxWidth: { sm: 380 } }}
    />
  )
}
