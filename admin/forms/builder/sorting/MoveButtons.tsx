import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import { IconButton } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'

interface MoveButtonsProps {
  name: string
  index: number
  count: number
  onMove: (position: number) => void
}

/** One place up, one place down. A button at its end says so and keeps the focus: the next press must not be lost. */
export const MoveButtons = ({ name, index, count, onMove }: MoveButtonsProps) => {
  const t = useTranslate()
  const step = (label: string, to: number, icon: ReactNode) => {
    const stuck = to < 0 || to >= count
    return (
      <IconButton
        size="small"
        aria-label={t(label, { name })}
        aria-disabled={stuck}
        sx={{ p: 0.25, ...(stuck ? { opacity: 0.38 } : {}) }}
        onClick={() => {
          if (!stuck) onMove(to)
        }}
      >
        {icon}
      </IconButton>
    )
  }
  return (
    <>
      {step('logic.sort.up', index - 1, <ArrowUpwardIcon fontSize="small" />)}
      {step('logic.sort.down', index + 1, <ArrowDownwardIcon fontSize="small" />)}
    </>
  )
}
