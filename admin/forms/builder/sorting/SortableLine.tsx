import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import DragIndicatorIcon from '@mui/icons-material/DragIndicator'
import { IconButton } from '@mui/material'
import type { CSSProperties, ReactNode } from 'react'
import { useTranslate } from 'react-admin'

export interface SortableLine {
  ref: (element: HTMLElement | null) => void
  style: CSSProperties
  handle: ReactNode
}

/** One line of `SortableLines`: what to put on its element, and the handle it is taken by. */
export function useSortableLine(id: string, name: string): SortableLine {
  const t = useTranslate()
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, transform, transition, isDragging } = useSortable({
    id,
  })
  return {
    ref: setNodeRef,
    style: {
      transform: CSS.Translate.toString(transform) ?? 'none',
      ...(transition === undefined ? {} : { transition }),
      ...(isDragging ? { position: 'relative', zIndex: 1, opacity: 0.8 } : {}),
    },
    handle: (
      <IconButton
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        size="small"
        aria-label={t('logic.sort.handle', { name })}
        sx={{ p: 0.25, cursor: 'grab', touchAction: 'none' }}
      >
        <DragIndicatorIcon fontSize="small" />
      </IconButton>
    ),
  }
}
