import { useDraggable, useDroppable } from '@dnd-kit/core'
import { Box } from '@mui/material'
import type { ReactNode } from 'react'
import type { Id } from '../../../../schema/index.ts'
import { useDrag } from './drag-context.ts'

interface DraggableLineProps {
  id: Id
  /** What is dragged with this line: everything chosen, or the line alone; nothing with the form's own, only dropped on. */
  ids: readonly Id[]
  children: ReactNode
}

/** A line that can be dragged and dropped on; the mark shows where what is let go would stand. */
export const DraggableLine = ({ id, ids, children }: DraggableLineProps) => {
  const { setNodeRef: dragNode, listeners } = useDraggable({
    id,
    data: { dragged: { from: 'outline', ids } },
    disabled: ids.length === 0,
  })
  const { setNodeRef: dropNode } = useDroppable({ id })
  const { dragged, over } = useDrag()
  const isMoving = dragged?.from === 'outline' && dragged.ids.includes(id)
  const mark = over?.id === id ? over : null
  const inside = mark?.drop?.kind === 'place' && mark.drop.inside && mark.half === 'below'

  return (
    <Box
      role="none"
      ref={(node: HTMLElement | null) => {
        dragNode(node)
        dropNode(node)
      }}
      {...listeners}
      data-drop={mark?.drop?.kind}
      sx={{
        position: 'relative',
        opacity: isMoving ? 0.5 : 1,
        touchAction: 'manipulation',
        ...(mark?.drop
          ? {
              '&::after': {
                content: '""',
                position: 'absolute',
                insetInline: 0,
                ml: inside ? 4 : 0,
                height: 3,
                borderRadius: 1,
                pointerEvents: 'none',
                [mark.half === 'above' ? 'top' : 'bottom']: -1,
                bgcolor: mark.drop.kind === 'refused' ? 'error.main' : 'secondary.main',
              },
            }
          : {}),
      }}
    >
      {children}
    </Box>
  )
}
