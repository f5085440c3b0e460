import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import ContentCopyIcon from '@mui/icons-material/ContentCopy'
import ContentPasteIcon from '@mui/icons-material/ContentPaste'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import DriveFileMoveOutlinedIcon from '@mui/icons-material/DriveFileMoveOutlined'
import FileCopyOutlinedIcon from '@mui/icons-material/FileCopyOutlined'
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import MoreVertIcon from '@mui/icons-material/MoreVert'
import { IconButton, Stack, Tooltip, Typography } from '@mui/material'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Id } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import type { ItemCommands } from './use-item-commands.ts'

interface ActionProps {
  label: string
  disabled?: boolean
  onClick: (event: MouseEvent<HTMLElement>) => void
  children: ReactNode
}

const Action = (props: ActionProps) => (
  <Tooltip title={props.label}>
    {/* A disabled button sends no event: the span keeps the tooltip alive. */}
    <span>
      <IconButton size="small" aria-label={props.label} disabled={props.disabled ?? false} onClick={props.onClick}>
        {props.children}
      </IconButton>
    </span>
  </Tooltip>
)

interface OutlineToolbarProps {
  commands: ItemCommands
  onRemove: (ids: readonly Id[]) => void
  onMoveAfter: () => void
  onMenu: (id: Id, element: HTMLElement) => void
}

/** What can be done with what is chosen, by button; each act is announced by the page's live region. */
export const OutlineToolbar = ({ commands, onRemove, onMoveAfter, onMenu }: OutlineToolbarProps) => {
  const t = useTranslate()
  const { selected, chosen } = useBuilder()
  const [help, setHelp] = useState(false)
  const ids = commands.chosenInOrder()
  const [first] = ids
  const last = ids.at(-1)
  const none = first === undefined || last === undefined

  return (
    <>
      <Stack direction="row" role="toolbar" aria-label={t('forms.outline.toolbar')} sx={{ flexWrap: 'wrap' }}>
        <Action
          label={t('forms.outline.move_up')}
          disabled={none || !commands.canMoveUp(first)}
          onClick={() => commands.moveUp(ids)}
        >
          <ArrowUpwardIcon fontSize="small" />
        </Action>
        <Action
          label={t('forms.outline.move_down')}
          disabled={none || !commands.canMoveDown(last)}
          onClick={() => commands.moveDown(ids)}
        >
          <ArrowDownwardIcon fontSize="small" />
        </Action>
        <Action label={t('forms.outline.move_after')} disabled={none} onClick={onMoveAfter}>
          <DriveFileMoveOutlinedIcon fontSize="small" />
        </Action>
        <Action label={t('forms.outline.duplicate')} disabled={none} onClick={() => commands.duplicate(ids)}>
          <FileCopyOutlinedIcon fontSize="small" />
        </Action>
        <Action label={t('builder.menu.copy')} disabled={none} onClick={() => commands.copy(ids)}>
          <ContentCopyIcon fontSize="small" />
        </Action>
        <Action label={t('builder.menu.paste')} onClick={() => void commands.paste()}>
          <ContentPasteIcon fontSize="small" />
        </Action>
        <Action label={t('forms.outline.remove')} disabled={none} onClick={() => onRemove(ids)}>
          <DeleteOutlineIcon fontSize="small" />
        </Action>
        <Action
          label={t('builder.menu.more')}
          disabled={selected === null}
          onClick={(event) => selected !== null && onMenu(selected, event.currentTarget)}
        >
          <MoreVertIcon fontSize="small" />
        </Action>
        <Action label={t('builder.keys.title')} onClick={() => setHelp(true)}>
          <KeyboardIcon fontSize="small" />
        </Action>
      </Stack>
      {chosen.size > 1 && (
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {t('builder.chosen', { smart_count: chosen.size })}
        </Typography>
      )}
      {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
    </>
  )
}
