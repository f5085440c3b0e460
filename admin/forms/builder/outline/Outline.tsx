import { Stack, Typography } from '@mui/material'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Id } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { AddItemBar } from './AddItemBar.tsx'
import { FindBox } from './FindBox.tsx'
import { focusChosenLine } from './focus-chosen-line.ts'
import { MoveAfterDialog } from './MoveAfterDialog.tsx'
import { OutlineDnd } from './OutlineDnd.tsx'
import { OutlineMenu } from './OutlineMenu.tsx'
import { OutlineToolbar } from './OutlineToolbar.tsx'
import { OutlineTree } from './OutlineTree.tsx'
import { type OutlineFilter, outlineRows, rowMatches } from './outline-rows.ts'
import { RemoveItemsDialog } from './RemoveItemsDialog.tsx'
import { type RemovalPlan, removalPlan } from './removal-plan.ts'
import { useItemCommands } from './use-item-commands.ts'

interface OutlineProps {
  issueCounts: ReadonlyMap<Id, number>
  /** Shows the item's settings; `focus`: and goes there. */
  onOpen: (id: Id | null, focus: boolean) => void
}

type Menu = { id: Id; anchor: { kind: 'at'; left: number; top: number } | { kind: 'button'; element: HTMLElement } }

/** The form at a glance: what to add, what to look for, what to do with what is chosen. */
export const Outline = ({ issueCounts, onOpen }: OutlineProps) => {
  const t = useTranslate()
  const { form, published, selected, select } = useBuilder()
  const commands = useItemCommands()
  const [closed, setClosed] = useState<ReadonlySet<Id>>(() => new Set())
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<OutlineFilter | null>(null)
  const [moving, setMoving] = useState(false)
  const [renaming, setRenaming] = useState<Id | null>(null)
  const [removing, setRemoving] = useState<RemovalPlan | null>(null)
  const [menu, setMenu] = useState<Menu | null>(null)
  const [palette, setPalette] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const looking = query.trim() !== '' || filter !== null

  const rows = useMemo(
    () =>
      looking
        ? outlineRows(form).filter((row) => rowMatches(form, row, { query, filter, issueCounts }))
        : outlineRows(form, closed),
    [form, closed, query, filter, looking, issueCounts],
  )
  const toggle = useCallback(
    (id: Id, open: boolean) =>
      setClosed((current) => {
        const next = new Set(current)
        if (open) next.delete(id)
        else next.add(id)
        return next
      }),
    [],
  )
  /** One unread, unpublished item goes at once (an undo brings it back); anything else is said first. */
  const remove = (ids: readonly Id[]) => {
    const plan = removalPlan(form, published, ids)
    const harmless = plan.readers.length === 0 && plan.cases.length === 0 && plan.published.length === 0
    if (ids.length === 1 && harmless) commands.remove(ids)
    else if (ids.length > 0) setRemoving(plan)
  }
  const moveAfter = () => setMoving(true)
  const goToLines = () => focusChosenLine(whole.current)
  const add = () => {
    setPalette(true)
    requestAnimationFrame(() => search.current?.focus())
  }
  /** Its line must be on the screen to be written in. */
  const nameAdded = (id: Id) => {
    setPalette(false)
    setQuery('')
    setFilter(null)
    if (selected !== null) toggle(selected, true)
    setRenaming(id)
  }

  return (
    <OutlineDnd closed={closed} commands={commands}>
      <Stack ref={whole} spacing={1} sx={{ minWidth: 0 }}>
        <AddItemBar
          commands={commands}
          open={palette}
          onOpen={setPalette}
          onLeave={() => {
            setPalette(false)
            goToLines()
          }}
          search={search}
          onAddedByKeys={nameAdded}
        />
        <FindBox
          query={query}
          onQuery={setQuery}
          filter={filter}
          onFilter={setFilter}
          found={looking ? rows.length : null}
          onStep={(step) => {
            const at = rows.findIndex(({ item }) => commands.chosenInOrder().includes(item.id))
            const next = rows.at((at + step) % rows.length)
            if (next) select(next.item.id)
          }}
          onLeave={goToLines}
        />
        <OutlineToolbar
          commands={commands}
          onRemove={remove}
          onMoveAfter={moveAfter}
          onMenu={(id, element) => setMenu({ id, anchor: { kind: 'button', element } })}
        />
        <OutlineTree
          rows={rows}
          closed={closed}
          onToggle={toggle}
          issueCounts={issueCounts}
          commands={commands}
          onOpen={onOpen}
          onRemove={remove}
          onMoveAfter={moveAfter}
          onAdd={add}
          renaming={renaming}
          onRename={setRenaming}
          onMenu={(id, at) => setMenu({ id, anchor: { kind: 'at', ...at } })}
        />
        {rows.length === 0 && (
          <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
            {looking ? t('forms.outline.nothing_found', { query }) : t('forms.outline.empty')}
          </Typography>
        )}
        {menu && (
          <OutlineMenu
            {...menu}
            commands={commands}
            onClose={() => setMenu(null)}
            onRename={setRenaming}
            onMoveAfter={moveAfter}
            onRemove={remove}
          />
        )}
        {moving && (
          <MoveAfterDialog
            ids={commands.chosenInOrder()}
            onClose={() => setMoving(false)}
            onMove={(place) => {
              setMoving(false)
              commands.moveTo(commands.chosenInOrder(), place)
            }}
          />
        )}
        {removing && <RemoveItemsDialog plan={removing} commands={commands} onClose={() => setRemoving(null)} />}
      </Stack>
    </OutlineDnd>
  )
}
