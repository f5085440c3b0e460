import { Box } from '@mui/material'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { type Id, itemsIn, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { OutlineLine } from './OutlineLine.tsx'
import type { OutlineRow } from './outline-rows.ts'
import { nextFocus } from './tree-keys.ts'
import type { ItemCommands } from './use-item-commands.ts'

interface OutlineTreeProps {
  rows: readonly OutlineRow[]
  closed: ReadonlySet<Id>
  onToggle: (id: Id, open: boolean) => void
  issueCounts: ReadonlyMap<Id, number>
  commands: ItemCommands
  /** Shows the item's settings; `focus`: and goes there. */
  onOpen: (id: Id | null, focus: boolean) => void
}

const rowOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-row]')?.getAttribute('data-row') ?? null) : null

/** The lines as one tree: one tab stop, arrows to walk it, Alt+arrows to move the chosen item, Enter for its settings. */
export const OutlineTree = ({ rows, closed, onToggle, issueCounts, commands, onOpen }: OutlineTreeProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const builder = useBuilder()
  const tree = useRef<HTMLDivElement>(null)
  const lineOf = (id: Id | null) => tree.current?.querySelector<HTMLElement>(`[data-row="${id ?? ''}"]`)

  const { selected } = builder
  useEffect(() => {
    tree.current?.querySelector(`[data-row="${selected ?? ''}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const onClick = (event: MouseEvent) => {
    const id = rowOf(event.target)
    if (id === null) return
    const isToggle = event.target instanceof Element && event.target.closest('[data-toggle]') !== null
    if (isToggle) onToggle(id, closed.has(id))
    else onOpen(id === '' ? null : id, false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const id = rowOf(event.target)
    const row = rows.find((candidate) => candidate.item.id === id) ?? null
    if (act(event, row)) event.preventDefault()
  }

  /** True when the key meant something. */
  const act = (event: KeyboardEvent, row: OutlineRow | null): boolean => {
    if (event.ctrlKey || event.metaKey) return false
    const id = row?.item.id ?? null
    if (event.altKey) {
      if (id === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false
      if (event.key === 'ArrowUp') commands.moveUp(id)
      else commands.moveDown(id)
      return true
    }
    if (event.key === 'Enter' || event.key === ' ') {
      onOpen(id, true)
      return true
    }
    if (event.key === 'Delete' && id !== null) {
      commands.remove(id)
      return true
    }
    const step = nextFocus(event.key, row, rows, closed)
    if (step === null) return false
    if (step.kind === 'focus') {
      builder.select(step.id)
      lineOf(step.id)?.focus()
    } else onToggle(step.id, step.kind === 'open')
    return true
  }

  // One tab stop in the tree even when the chosen item is folded away or filtered out.
  const tabStop = rows.some((row) => row.item.id === selected) ? selected : null

  return (
    <Box
      ref={tree}
      role="tree"
      aria-label={t('forms.outline.title')}
      onClick={onClick}
      onKeyDown={onKeyDown}
      sx={{ minWidth: 0 }}
    >
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
      {rows.map(({ item, level, position, siblings }) => (
        <OutlineLine
          key={item.id}
          id={item.id}
          level={level}
          position={position}
          siblings={siblings}
          label={say(item.label, locale) || t('forms.untitled')}
          detail={item.t === 'field' ? t(`forms.kinds.${item.type}`) : t(`forms.items.${item.t}`)}
          strong={item.t === 'section'}
          conditional={item.visible !== undefined}
          required={item.t === 'field' && item.required !== undefined}
          archived={item.t === 'field' && item.archived === true}
          expanded={itemsIn(item).length > 0 ? !closed.has(item.id) : undefined}
          selected={selected === item.id}
          tabStop={tabStop === item.id}
          issues={issueCounts.get(item.id) ?? 0}
        />
      ))}
    </Box>
  )
}
