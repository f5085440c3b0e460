import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  Typography,
} from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { describeUse, say, type Use } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { labelOfItem } from './label-of-item.ts'
import type { RemovalPlan } from './removal-plan.ts'
import type { ItemCommands } from './use-item-commands.ts'

interface RemoveItemsDialogProps {
  plan: RemovalPlan
  commands: ItemCommands
  onClose: () => void
}

/** Removing several items, or one that something reads: what it would touch, said before. */
export const RemoveItemsDialog = ({ plan, commands, onClose }: RemoveItemsDialogProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const { form } = useBuilder()
  const count = plan.ids.length
  const free = plan.ids.filter((id) => !plan.read.has(id))
  const uses = (list: readonly Use[]) => (
    <List dense disablePadding sx={{ listStyle: 'disc', pl: 2.5 }}>
      {list.map((use) => (
        <ListItem key={`${use.kind} ${use.owner}`} disablePadding sx={{ display: 'list-item' }}>
          {describeUse(use, locale)}
        </ListItem>
      ))}
    </List>
  )
  const act = (run: () => void) => () => {
    onClose()
    run()
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('builder.removal.title', { smart_count: count })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2">
          {plan.ids
            .map((id) => `« ${say(labelOfItem(form, id), locale) || t('forms.untitled')} »`)
            .slice(0, 12)
            .join(', ')}
          {count > 12 ? '…' : ''}
        </Typography>
        {plan.readers.length > 0 && (
          <Alert severity="error">
            {t('builder.removal.read', { smart_count: plan.read.size })}
            {uses(plan.readers)}
          </Alert>
        )}
        {plan.published.length > 0 && (
          <Alert severity="warning">{t('builder.removal.published', { smart_count: plan.published.length })}</Alert>
        )}
        {plan.cases.length > 0 && (
          <Alert severity="info">
            {t('builder.removal.cases', { smart_count: plan.cases.length })}
            {uses(plan.cases)}
          </Alert>
        )}
        <Typography variant="body2">{t('builder.removal.undo')}</Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{t('forms.cancel')}</Button>
        {plan.published.length > 0 && (
          <Button variant="outlined" onClick={act(() => commands.archive(plan.published))}>
            {t('builder.removal.archive', { smart_count: plan.published.length })}
          </Button>
        )}
        {plan.readers.length === 0 ? (
          <Button variant="contained" color="error" onClick={act(() => commands.remove(plan.ids))}>
            {t('builder.removal.act', { smart_count: count })}
          </Button>
        ) : (
          free.length > 0 && (
            <Button variant="contained" color="error" onClick={act(() => commands.remove(free))}>
              {t('builder.removal.others', { smart_count: free.length })}
            </Button>
          )
        )}
      </DialogActions>
    </Dialog>
  )
}
