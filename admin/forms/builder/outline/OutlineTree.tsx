import { Box } from '@mui/material'
import { type ClipboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { type Id, itemsIn, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { useFrozen } from '../state/use-frozen.ts'
import { readClipping } from './clipboard.ts'
import { DraggableLine } from './DraggableLine.tsx'
import { ItemLine } from './ItemLine.tsx'
import { labelOfItem } from './label-of-item.ts'
import { OutlineLine } from './OutlineLine.tsx'
import type { OutlineRow } from './outline-rows.ts'
import { RenameLine } from './RenameLine.tsx'
import { choiceBetween, choiceWith } from './selection.ts'
import type { ItemCommands } from './use-item-commands.ts'
import { useTreeKeys } from './use-tree-keys.ts'

interface OutlineTreeProps {
  rows: readonly OutlineRow[]
  closed: ReadonlySet<Id>
  onToggle: (id: Id, open: boolean) => void
  issueCounts: ReadonlyMap<Id, number>
  commands: ItemCommands
  /** Shows the item's settings; `focus`: and goes there. */
  onOpen: (id: Id | null, focus: boolean) => void
  onRemove: (ids: readonly Id[]) => void
  onMoveAfter: () => void
  onAdd: () => void
  /** The item whose label is being written in its line. */
  renaming: Id | null
  onRename: (id: Id | null) => void
  onMenu: (id: Id, at: { left: number; top: number }) => void
}

const NOTHING: readonly Id[] = []
const rowOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-row]')?.getAttribute('data-row') ?? null) : null

/**
 * The lines as one tree: one tab stop, arrows to walk it, Shift to choose several, Alt+arrows to move what is chosen,
 * Enter for the settings. Lines are dragged by mouse or finger.
 */
export const OutlineTree = (props: OutlineTreeProps) => {
  const { rows, closed, onToggle, issueCounts, commands, onOpen } = props
  const t = useTranslate()
  const locale = useLocale()
  const builder = useBuilder()
  const tree = useRef<HTMLDivElement>(null)
  const anchor = useRef<Id | null>(builder.selected)
  const { selected, chosen } = builder

  // The focus follows the choice when an act of the keyboard moves it (a copy, the neighbour of what is removed), and goes to
  // the outline when the builder opens: a line removed, or the page before, leaves it nowhere.
  useEffect(() => {
    const line = tree.current?.querySelector<HTMLElement>(`[data-row="${selected ?? ''}"]`)
    line?.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    if (activeElement === document.body || tree.current?.contains(activeElement)) line?.focus({ preventScroll: true })
  }, [selected])

  const focusLine = (id: Id | null) => tree.current?.querySelector<HTMLElement>(`[data-row="${id ?? ''}"]`)?.focus()
  const onKey = useTreeKeys({ ...props, anchor, focusLine, onRename: props.onRename })

  const onClick = (event: MouseEvent) => {
    const id = rowOf(event.target)
    if (id === null) return
    const isToggle = event.target instanceof Element && event.target.closest('[data-toggle]') !== null
    if (isToggle) return onToggle(id, closed.has(id))
    if (id !== '' && (event.shiftKey || event.ctrlKey || event.metaKey)) {
      const choice = event.shiftKey ? choiceBetween(rows, anchor.current, id) : choiceWith(chosen, id)
      if (!event.shiftKey) anchor.current = id
      return builder.choose(choice.ids, choice.primary)
    }
    anchor.current = id === '' ? null : id
    onOpen(id === '' ? null : id, false)
  }
  const onPaste = (event: ClipboardEvent) => {
    const clipping = readClipping(event.clipboardData.getData('text/plain'))
    if (clipping.kind === 'nothing') return void commands.paste()
    event.preventDefault()
    commands.pasteClipping(clipping, null)
  }

  // One tab stop in the tree even when the chosen item is folded away or filtered out.
  const tabStop = rows.some((row) => row.item.id === selected) ? selected : null
  const several = chosen.size > 1 ? commands.chosenInOrder() : []

  return (
    <Box
      ref={tree}
      role="tree"
      aria-multiselectable
      aria-label={t('forms.outline.title')}
      onClick={onClick}
      onDoubleClick={(event) => {
        const id = rowOf(event.target)
        if (id) props.onRename(id)
      }}
      onContextMenu={(event) => {
        const id = rowOf(event.target)
        if (!id) return
        event.preventDefault()
        if (!chosen.has(id)) builder.select(id)
        props.onMenu(id, { left: event.clientX, top: event.clientY })
      }}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement) return
        const id = rowOf(event.target)
        if (onKey(event, id === '' ? null : id)) event.preventDefault()
      }}
      onPaste={onPaste}
      sx={{ minWidth: 0 }}
    >
      <DraggableLine id={builder.form.id} ids={NOTHING}>
        <OutlineLine
          id=""
          level={1}
          position={1}
          siblings={1}
          label={say(builder.form.title, locale) || t('forms.untitled')}
          strong
          selected={selected === null}
          tabStop={tabStop === null}
          issues={0}
        />
      </DraggableLine>
      {rows.map(({ item, level, position, siblings }) =>
        props.renaming === item.id ? (
          <Renaming
            key={item.id}
            id={item.id}
            level={level}
            onDone={(label, frozen) => {
              props.onRename(null)
              if (label !== null) commands.rename(item.id, label, frozen)
              requestAnimationFrame(() => focusLine(item.id))
            }}
          />
        ) : (
          <ItemLine
            key={item.id}
            item={item}
            level={level}
            position={position}
            siblings={siblings}
            dragged={chosen.has(item.id) && several.length > 0 ? several : null}
            expanded={itemsIn(item).length > 0 ? !closed.has(item.id) : undefined}
            selected={chosen.has(item.id)}
            tabStop={tabStop === item.id}
            issues={issueCounts.get(item.id) ?? 0}
          />
        ),
      )}
    </Box>
  )
}

const Renaming = (props: { id: Id; level: number; onDone: (label: string | null, frozen: boolean) => void }) => {
  const locale = useLocale()
  const { form } = useBuilder()
  const frozen = useFrozen(props.id)
  const label = say(labelOfItem(form, props.id), locale)
  return <RenameLine level={props.level} label={label} onDone={(text) => props.onDone(text, frozen)} />
}
