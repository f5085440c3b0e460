import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined'
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined'
import WarningAmberIcon from '@mui/icons-material/WarningAmber'
import { List, ListItem, ListItemButton, ListItemIcon, ListItemText, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { findItem, type Id, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'

/** One problem with its sentence and the item to correct it on (null: the form itself). */
export interface LocatedIssue {
  key: string
  severity: 'error' | 'warning'
  message: string
  at: Id | null
}

/** What stands between this draft and its publication; a line chosen opens the item it is about. */
export const IssuesList = ({
  issues,
  onOpen,
}: {
  issues: readonly LocatedIssue[]
  onOpen: (at: Id | null) => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()

  if (issues.length === 0) {
    return (
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <CheckCircleOutlineIcon color="success" fontSize="small" />
        <Typography variant="body2">{t('forms.issues.none')}</Typography>
      </Stack>
    )
  }

  return (
    <List dense disablePadding aria-label={t('forms.issues.title', { smart_count: issues.length })}>
      {issues.map((issue) => {
        const item = issue.at === null ? undefined : findItem(form, issue.at)
        return (
          <ListItem key={issue.key} disablePadding>
            <ListItemButton onClick={() => onOpen(issue.at)}>
              <ListItemIcon sx={{ minWidth: 32 }}>
                {issue.severity === 'error' ? (
                  <ErrorOutlineIcon color="error" fontSize="small" titleAccess={t('forms.issues.error')} />
                ) : (
                  <WarningAmberIcon color="warning" fontSize="small" titleAccess={t('forms.issues.warning')} />
                )}
              </ListItemIcon>
              <ListItemText
                primary={issue.message}
                secondary={item ? say(item.label, locale) || t('forms.untitled') : t('forms.the_form')}
              />
            </ListItemButton>
          </ListItem>
        )
      })}
    </List>
  )
}
