import {
  type CollisionDetection,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { Chip } from '@mui/material'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { type Id, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { type Dragged, type DragOver, DragProvider } from './drag-context.ts'
import { dropOf, dropOfNew, type Half, placeAt } from './drop-place.ts'
import { labelOfItem } from './label-of-item.ts'
import { useDragAnnouncements } from './use-drag-announcements.ts'
import type { ItemCommands } from './use-item-commands.ts'

interface OutlineDndProps {
  closed: ReadonlySet<Id>
  commands: ItemCommands
  children: ReactNode
}

// Outside of the component: options of one moment only would have every line drawn again at each edit.
const MOUSE = { activationConstraint: { distance: 6 } }
const TOUCH = { activationConstraint: { delay: 250, tolerance: 8 } }

/** Marks what is dragged: `useDraggable({ id, data: { dragged } })` on a line or on a type of the palette. */
const draggedOf = (event: DragStartEvent | DragMoveEvent): Dragged | null =>
  event.active.data.current?.['dragged'] ?? null

/**
 * Dragging in the outline and from the palette. Mouse and finger only: everything it does has its keys (Alt+arrows) and its
 * buttons (« Déplacer après… »).
 */
export const OutlineDnd = ({ closed, commands, children }: OutlineDndProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const { form } = useBuilder()
  const pointerY = useRef(0)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [over, setOver] = useState<DragOver | null>(null)
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH))
  const detect: CollisionDetection = (args) => {
    pointerY.current = args.pointerCoordinates?.y ?? 0
    return pointerWithin(args)
  }

  const onMove = (event: DragMoveEvent) => {
    const what = draggedOf(event)
    if (what === null || event.over === null) return setOver(null)
    const id = String(event.over.id)
    const { top, height } = event.over.rect
    const half: Half = pointerY.current < top + height / 2 ? 'above' : 'below'
    setOver((current) => {
      if (current?.id === id && current.half === half) return current
      const place = placeAt(form, id, half, closed)
      const drop =
        place === null
          ? null
          : what.from === 'palette'
            ? dropOfNew(form, what.item.t, place)
            : dropOf(form, what.ids, place)
      return { id, half, drop }
    })
  }

  const onEnd = () => {
    const drop = over?.drop
    if (drop?.kind === 'refused') notify(t(`builder.drag.${drop.why}`), { type: 'warning' })
    else if (drop && dragged?.from === 'outline') commands.moveTo(dragged.ids, drop.place)
    else if (drop && dragged?.from === 'palette') {
      const { item } = dragged
      if (item.t === 'field') commands.addField(item.kind, drop.place)
      else if (item.t === 'section') commands.addSection(drop.place)
      else if (item.t === 'repeat') commands.addRepeat(drop.place)
      else commands.addNote(drop.place)
    }
    setDragged(null)
    setOver(null)
  }

  const nameOf = (what: Dragged): string => {
    if (what.from === 'palette')
      return t(what.item.t === 'field' ? `forms.kinds.${what.item.kind}` : `forms.items.${what.item.t}`)
    const [only] = what.ids
    return what.ids.length === 1 && only !== undefined
      ? say(labelOfItem(form, only), locale) || t('forms.untitled')
      : t('builder.chosen', { smart_count: what.ids.length })
  }
  const accessibility = useDragAnnouncements({ dragged, over, nameOf })
  const state = useMemo(() => ({ dragged, over }), [dragged, over])

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={detect}
      accessibility={accessibility}
      onDragStart={(event) => setDragged(draggedOf(event))}
      onDragMove={onMove}
      onDragEnd={onEnd}
      onDragCancel={() => {
        setDragged(null)
        setOver(null)
      }}
    >
      <DragProvider value={state}>{children}</DragProvider>
      <DragOverlay dropAnimation={null}>{dragged && <Chip color="primary" label={nameOf(dragged)} />}</DragOverlay>
    </DndContext>
  )
}
