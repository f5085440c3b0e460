import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import { IconButton, Stack, Typography } from '@mui/material'
import type { MouseEvent } from 'react'
import { useTranslate } from 'react-admin'
import type { Path, QueryActions } from 'react-querybuilder'

interface PartActionsProps {
  id: string | undefined
  path: Path
  actions: QueryActions
  /** « Clause 2 », « Sous-groupe ». */
  name: string
  first: boolean
  last: boolean
  onRemove: () => void
}

/** The buttons of a clause or of a group inside another. The focus follows what is moved, and stays near what is removed. */
export const PartActions = ({ id, path, actions, name, first, last, onRemove }: PartActionsProps) => {
  const t = useTranslate()
  const move = (event: MouseEvent, way: 'up' | 'down') => {
    const tree = event.currentTarget.closest('[data-tree]')
    actions.moveRule(path, way)
    requestAnimationFrame(() => {
      const part = tree?.querySelector(`[data-part="${id}"]`)
      const wanted = part?.querySelector<HTMLButtonElement>(`button[data-move="${way}"]:not(:disabled)`)
      const other = part?.querySelector<HTMLButtonElement>('button[data-move]:not(:disabled)')
      ;(wanted ?? other)?.focus()
    })
  }
  const remove = (event: MouseEvent) => {
    const group = event.currentTarget.closest('[data-tree]')?.querySelector<HTMLElement>('[data-add-clause]')
    onRemove()
    requestAnimationFrame(() => group?.focus())
  }
  const alone = first && last && path.length === 1
  const copyPath = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1]

  return (
    <Stack direction="row" sx={{ alignItems: 'center', mb: 0.5, mt: -0.5 }}>
      <Typography variant="caption" aria-hidden sx={{ color: 'text.secondary', flex: 1 }}>
        {name}
      </Typography>
      {!alone && (
        <>
          <IconButton
            size="small"
            data-move="up"
            disabled={first}
            aria-label={t('conditions.move_up', { name })}
            onClick={(event) => move(event, 'up')}
          >
            <ArrowUpwardIcon fontSize="small" />
          </IconButton>
          <IconButton
            size="small"
            data-move="down"
            disabled={last}
            aria-label={t('conditions.move_down', { name })}
            onClick={(event) => move(event, 'down')}
          >
            <ArrowDownwardIcon fontSize="small" />
          </IconButton>
        </>
      )}
      <IconButton
        size="small"
        aria-label={t('conditions.duplicate', { name })}
        onClick={() => actions.moveRule(path, copyPath, true)}
      >
        <ContentCopyIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" aria-label={t('conditions.remove', { name })} onClick={remove}>
        <DeleteOutlineIcon fontSize="small" />
      </IconButton>
    </Stack>
  )
}
