import HistoryIcon from '@mui/icons-material/History'
import RedoIcon from '@mui/icons-material/Redo'
import UndoIcon from '@mui/icons-material/Undo'
import { Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material'
import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { describeEdit, say } from '../../../schema/index.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { ExportMenu } from '../../form-exchange/index.ts'
import { JournalDrawer } from './JournalDrawer.tsx'
import { PublishButton } from './PublishButton.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { useBuilder } from './state/builder-context.ts'
import type { SaveState } from './state/use-autosave.ts'

interface BuilderBarProps {
  formId: string
  save: SaveState
  publishedNumber: number | null
  hasDraft: boolean
  onPublish: () => void
  /** Exports are of what the server holds. */
  onExport: () => void
}

/** What the form is, whether it is saved, undo and redo, and the way to publication. */
export const BuilderBar = ({ formId, save, publishedNumber, hasDraft, onPublish, onExport }: BuilderBarProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const builder = useBuilder()
  const [journal, setJournal] = useState(false)
  const undoLabel = builder.undoable
    ? t('forms.undo_of', { edit: describeEdit(builder.undoable.entry.name, locale) })
    : t('forms.undo')
  const redoLabel = builder.redoable
    ? t('forms.redo_of', { edit: describeEdit(builder.redoable.entry.name, locale) })
    : t('forms.redo')

  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', py: 1, minHeight: 56 }}>
      <Box sx={{ flex: 1, minWidth: 200 }}>
        <Typography variant="h1" sx={{ fontSize: '1.25rem' }}>
          {say(builder.form.title, locale)}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {publishedNumber === null
            ? t('forms.never_published')
            : t(hasDraft ? 'forms.draft_after' : 'forms.no_draft_yet', { number: publishedNumber })}
        </Typography>
      </Box>
      <SaveStatus state={save} />
      <Box>
        <Tooltip title={undoLabel}>
          <span>
            <IconButton aria-label={undoLabel} disabled={builder.undoable === null} onClick={builder.undo}>
              <UndoIcon />
            </IconButton>
          </span>
        </Tooltip>
        <Tooltip title={redoLabel}>
          <span>
            <IconButton aria-label={redoLabel} disabled={builder.redoable === null} onClick={builder.redo}>
              <RedoIcon />
            </IconButton>
          </span>
        </Tooltip>
        <Tooltip title={t('builder.journal.open')}>
          <IconButton aria-label={t('builder.journal.open')} onClick={() => setJournal(true)}>
            <HistoryIcon />
          </IconButton>
        </Tooltip>
      </Box>
      {journal && <JournalDrawer onClose={() => setJournal(false)} />}
      <Button component={LinkBase} to={`/forms/${encodeURIComponent(formId)}/show`} variant="outlined" size="small">
        {t('forms.versions_link')}
      </Button>
      <Button component={LinkBase} to={`/forms/${encodeURIComponent(formId)}/health`} size="small">
        {t('health.link')}
      </Button>
      <ExportMenu formId={formId} title={say(builder.form.title, locale)} mayCreate onOpen={onExport} />
      <PublishButton disabled={!hasDraft} onPublish={onPublish} />
    </Stack>
  )
}
