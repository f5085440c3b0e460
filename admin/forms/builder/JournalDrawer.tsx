import { Box, Button, Drawer, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatTime } from '../../shared/format-date.ts'
import { useBuilder } from './state/builder-context.ts'
import { useStepSentence } from './state/use-step-sentence.ts'

/** Everything done since the builder was opened, newest first; any moment can be gone back to, and forward again. */
export const JournalDrawer = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { history, form, walk } = useBuilder()
  const sentenceOf = useStepSentence()
  const titleId = useId()
  const done = history.past.length
  const steps = [...history.past, ...history.future]

  const line = (key: number, text: string, at: Date | null) => {
    const isHere = key === done
    return (
      <ListItem key={key} disablePadding>
        <ListItemButton selected={isHere} aria-current={isHere ? 'step' : undefined} onClick={() => walk(key - done)}>
          <ListItemText
            primary={text}
            secondary={[at === null ? '' : formatTime(at, locale), isHere ? t('builder.journal.here') : '']
              .filter((part) => part !== '')
              .join(' · ')}
            slotProps={{ primary: { sx: { textDecoration: key > done ? 'line-through' : undefined } } }}
          />
        </ListItemButton>
      </ListItem>
    )
  }

  return (
    <Drawer anchor="right" open onClose={onClose} slotProps={{ paper: { 'aria-labelledby': titleId, role: 'dialog' } }}>
      <Box sx={{ width: 'min(380px, 100vw)', p: 2 }}>
        <Typography id={titleId} variant="h2" sx={{ fontSize: '1.1rem' }}>
          {t('builder.journal.title')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', my: 1 }}>
          {t(steps.length === 0 ? 'builder.journal.empty' : 'builder.journal.help')}
        </Typography>
        <List dense aria-labelledby={titleId}>
          {steps.map((step, index) => line(index + 1, sentenceOf(step, form), step.at)).toReversed()}
          {steps.length > 0 && line(0, t('builder.journal.start'), null)}
        </List>
        <Button onClick={onClose}>{t('builder.close')}</Button>
      </Box>
    </Drawer>
  )
}
