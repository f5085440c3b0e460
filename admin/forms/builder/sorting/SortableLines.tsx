import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { type ReactNode, useMemo } from 'react'
import { useTranslate } from 'react-admin'

interface SortableLinesProps {
  ids: readonly string[]
  nameOf: (id: string) => string
  /** Puts a line at a position, counted from 0 without it. */
  onMove: (id: string, position: number) => void
  children: ReactNode
}

/** Lines put in order by mouse, by touch, and by keyboard from their handle; each also has its buttons, see `MoveButtons`. */
export const SortableLines = ({ ids, nameOf, onMove, children }: SortableLinesProps) => {
  const t = useTranslate()
  const sensors = useSensors(
    // A click on the handle is not yet a drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const announcements = useMemo<Announcements>(() => {
    const name = (id: UniqueIdentifier) => nameOf(String(id))
    const rank = (id: UniqueIdentifier | undefined) => ids.indexOf(String(id)) + 1
    const count = ids.length
    return {
      onDragStart: ({ active }) => t('logic.sort.taken', { name: name(active.id), rank: rank(active.id), count }),
      onDragOver: ({ active, over }) =>
        over ? t('logic.sort.over', { name: name(active.id), rank: rank(over.id), count }) : undefined,
      onDragEnd: ({ active, over }) =>
        t('logic.sort.dropped', { name: name(active.id), rank: rank(over?.id ?? active.id), count }),
      onDragCancel: ({ active }) => t('logic.sort.cancelled', { name: name(active.id) }),
    }
  }, [ids, nameOf, t])

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('logic.sort.help') } }}
      onDragEnd={({ active, over }) => {
        const position = over === null ? -1 : ids.indexOf(String(over.id))
        if (position >= 0 && active.id !== over?.id) onMove(String(active.id), position)
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}
