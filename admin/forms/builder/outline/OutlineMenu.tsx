import { Divider, ListItemText, Menu, MenuItem, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Id, placedItems } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import type { ItemCommands } from './use-item-commands.ts'

interface OutlineMenuProps {
  /** The line the menu is about. */
  id: Id
  anchor: { kind: 'at'; left: number; top: number } | { kind: 'button'; element: HTMLElement }
  commands: ItemCommands
  onClose: () => void
  onRename: (id: Id) => void
  onMoveAfter: () => void
  onRemove: (ids: readonly Id[]) => void
}

interface Act {
  key: string
  shortcut?: string
  run: () => void
}

/** Everything that can be done with what is chosen, with the keys that do the same. */
export const OutlineMenu = ({ id, anchor, commands, onClose, ...on }: OutlineMenuProps) => {
  const t = useTranslate()
  const { form } = useBuilder()
  const ids = commands.about(id)
  const items = placedItems(form)
  const here = items.find(({ item }) => item.id === id)
  if (here === undefined) return null
  const { item, parents } = here
  const parent = parents.at(-1)
  const siblings = parent?.items ?? form.items
  const rank = siblings.findIndex((one) => one.id === id)
  const next = siblings[rank + 1]
  const alone = ids.length === 1
  const fields = items
    .filter(({ item: one }) => ids.includes(one.id) && one.t === 'field')
    .map(({ item: one }) => one.id)

  const cut = () => {
    commands.copy(ids)
    on.onRemove(ids)
  }

  const groups: (Act | false)[][] = [
    [
      alone && { key: 'rename', shortcut: 'F2', run: () => on.onRename(id) },
      { key: 'duplicate', shortcut: 'Ctrl+D', run: () => commands.duplicate(ids) },
      { key: 'copy', shortcut: 'Ctrl+C', run: () => commands.copy(ids) },
      { key: 'cut', shortcut: 'Ctrl+X', run: cut },
      { key: 'paste', shortcut: 'Ctrl+V', run: () => void commands.paste() },
    ],
    [
      { key: 'up', shortcut: 'Alt+↑', run: () => commands.moveUp(ids) },
      { key: 'down', shortcut: 'Alt+↓', run: () => commands.moveDown(ids) },
      { key: 'in', shortcut: 'Alt+→', run: () => commands.moveIn(ids) },
      { key: 'out', shortcut: 'Alt+←', run: () => commands.moveOut(ids) },
      { key: 'after', shortcut: 'Ctrl+M', run: on.onMoveAfter },
    ],
    [
      { key: 'group', shortcut: 'Ctrl+G', run: () => commands.group(ids) },
      alone && item.t === 'section' && { key: 'dissolve', run: () => commands.dissolve(id) },
      alone && parent?.t === 'section' && rank > 0 && { key: 'split', run: () => commands.split(id) },
      alone &&
        item.t === 'section' &&
        next?.t === 'section' && { key: 'merge', run: () => commands.merge(id, next.id) },
    ],
    [
      alone && item.t === 'field' && item.archived === true
        ? { key: 'restore', run: () => commands.restore(id) }
        : fields.length > 0 && { key: 'archive', run: () => commands.archive(fields) },
      { key: 'remove', shortcut: t('builder.keys.delete'), run: () => on.onRemove(ids) },
    ],
  ]
  const lines = groups.map((group) => group.filter((act) => act !== false)).filter((group) => group.length > 0)

  return (
    <Menu
      open
      onClose={onClose}
      {...(anchor.kind === 'at'
        ? { anchorReference: 'anchorPosition' as const, anchorPosition: { left: anchor.left, top: anchor.top } }
        : { anchorEl: anchor.element })}
      slotProps={{ list: { dense: true, 'aria-label': t('builder.menu.title', { smart_count: ids.length }) } }}
    >
      {lines.flatMap((group, index) => [
        ...(index > 0 ? [<Divider key={`line-${group[0]?.key}`} />] : []),
        ...group.map(({ key, shortcut, run }) => (
          <MenuItem
            key={key}
            onClick={() => {
              onClose()
              run()
            }}
          >
            <ListItemText>{t(`builder.menu.${key}`)}</ListItemText>
            {shortcut && (
              <Typography variant="caption" sx={{ color: 'text.secondary', pl: 3 }} aria-hidden>
                {shortcut}
              </Typography>
            )}
          </MenuItem>
        )),
      ])}
    </Menu>
  )
}
