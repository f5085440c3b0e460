import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type PastedOption, parsePastedOptions } from '../../../../schema/index.ts'

interface PasteOptionsDialogProps {
  onClose: () => void
  onPaste: (options: PastedOption[]) => void
}

/** Options pasted from a spreadsheet, counted before they are added. */
export const PasteOptionsDialog = ({ onClose, onPaste }: PasteOptionsDialogProps) => {
  const t = useTranslate()
  const [text, setText] = useState('')
  const titleId = useId()
  const options = parsePastedOptions(text)

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('forms.options.paste_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1.5 }}>{t('forms.options.paste_help')}</DialogContentText>
        <TextField
          autoFocus
          fullWidth
          multiline
          minRows={6}
          maxRows={14}
          label={t('forms.options.pasted_lines')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text.trim() !== '' && (
          <Alert severity="info" sx={{ mt: 1.5 }}>
            {t('forms.options.paste_count', { smart_count: options.length })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('forms.cancel')}</Button>
        <Button variant="contained" disabled={options.length === 0} onClick={() => onPaste(options)}>
          {t('forms.options.paste_add')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
