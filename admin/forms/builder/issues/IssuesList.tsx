import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined'
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined'
import WarningAmberIcon from '@mui/icons-material/WarningAmber'
import { List, ListItem, ListItemButton, ListItemIcon, ListItemText, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Id, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { type BuilderPlace, usePlaces } from '../state/places-context.ts'
import { labelAt } from './label-at.ts'

/** One problem with its sentence and the item to correct it on (null: the form itself, or what stands beside its questions). */
export interface LocatedIssue {
  key: string
  severity: 'error' | 'warning'
  message: string
  at: Id | null
  /** Where it is corrected, whatever the view. */
  place: BuilderPlace
  /** What is left of its path from there: `label.fr`, `bands.1.upTo`. */
  inside: readonly (string | number)[]
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
  const { go } = usePlaces()

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
        const about = labelAt(form, issue.place)
        return (
          <ListItem key={issue.key} disablePadding>
            <ListItemButton onClick={() => (issue.place.view === 'questions' ? onOpen(issue.at) : go(issue.place))}>
              <ListItemIcon sx={{ minWidth: 32 }}>
                {issue.severity === 'error' ? (
                  <ErrorOutlineIcon color="error" fontSize="small" titleAccess={t('forms.issues.error')} />
                ) : (
                  <WarningAmberIcon color="warning" fontSize="small" titleAccess={t('forms.issues.warning')} />
                )}
              </ListItemIcon>
              <ListItemText
                primary={issue.message}
                secondary={about ? say(about, locale) || t('forms.untitled') : t('forms.the_form')}
              />
            </ListItemButton>
          </ListItem>
        )
      })}
    </List>
  )
}
