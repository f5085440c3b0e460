import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import ContentCopyIcon from '@mui/icons-material/ContentCopy'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import DriveFileMoveOutlinedIcon from '@mui/icons-material/DriveFileMoveOutlined'
import { IconButton, Stack, Tooltip } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useBuilder } from '../state/builder-context.ts'
import { MoveAfterDialog } from './MoveAfterDialog.tsx'
import type { ItemCommands } from './use-item-commands.ts'

const Action = (props: { label: string; disabled?: boolean; onClick: () => void; children: ReactNode }) => (
  <Tooltip title={props.label}>
    {/* A disabled button sends no event: the span keeps the tooltip alive. */}
    <span>
      <IconButton size="small" aria-label={props.label} disabled={props.disabled ?? false} onClick={props.onClick}>
        {props.children}
      </IconButton>
    </span>
  </Tooltip>
)

/** What can be done with the chosen item, by button; each act is announced by the page's live region. */
export const OutlineToolbar = ({ commands }: { commands: ItemCommands }) => {
  const t = useTranslate()
  const { selected } = useBuilder()
  const [moving, setMoving] = useState(false)
  const none = selected === null
  const onChosen = (act: (id: string) => void) => () => {
    if (selected !== null) act(selected)
  }

  return (
    <Stack direction="row" role="toolbar" aria-label={t('forms.outline.toolbar')} sx={{ flexWrap: 'wrap' }}>
      <Action
        label={t('forms.outline.move_up')}
        disabled={none || !commands.canMoveUp(selected)}
        onClick={onChosen(commands.moveUp)}
      >
        <ArrowUpwardIcon fontSize="small" />
      </Action>
      <Action
        label={t('forms.outline.move_down')}
        disabled={none || !commands.canMoveDown(selected)}
        onClick={onChosen(commands.moveDown)}
      >
        <ArrowDownwardIcon fontSize="small" />
      </Action>
      <Action label={t('forms.outline.move_after')} disabled={none} onClick={() => setMoving(true)}>
        <DriveFileMoveOutlinedIcon fontSize="small" />
      </Action>
      <Action label={t('forms.outline.duplicate')} disabled={none} onClick={onChosen(commands.duplicate)}>
        <ContentCopyIcon fontSize="small" />
      </Action>
      <Action label={t('forms.outline.remove')} disabled={none} onClick={onChosen(commands.remove)}>
        <DeleteOutlineIcon fontSize="small" />
      </Action>
      {moving && selected !== null && (
        <MoveAfterDialog
          id={selected}
          onClose={() => setMoving(false)}
          onMove={(place) => {
            setMoving(false)
            commands.moveTo(selected, place)
          }}
        />
      )}
    </Stack>
  )
}
